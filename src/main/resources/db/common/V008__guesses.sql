-- Wrong passwords are counted for a name at an address, for a name, and for an address, each under the SHA-256 of what
-- is counted. The first row is locked while counting: guesses that come at once are counted one after the other.
drop table sign_in_failure;

create table guesses (
  key_hash char(64) primary key,
  number   int not null,
  last_at  timestamp(6) with time zone not null
);
insert into guesses (key_hash, number, last_at)
values ('0000000000000000000000000000000000000000000000000000000000000000', 0, timestamp '9999-01-01 00:00:00');
