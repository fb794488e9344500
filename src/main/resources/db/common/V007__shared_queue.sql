-- Several nodes work on one queue: a row that is being read names its node, and is that node's until lease_until; the
-- node renews the lease while it lives. version tells an ending whether it still holds the file.
-- lane: whose file it is (a person, or 0 for nobody in particular); the lane served least recently comes next, so that
-- ten thousand files of one person do not starve another's one.
alter table intake_item add column lane bigint;
update intake_item set lane = coalesce(uploaded_by, 0);
alter table intake_item alter column lane set not null;
alter table intake_item add column taken_by varchar(40);
alter table intake_item add column lease_until timestamp(6) with time zone;

create table intake_turn (
  lane      bigint primary key,
  served_at timestamp(6) with time zone not null
);
insert into intake_turn (lane, served_at) select distinct lane, current_timestamp from intake_item;

-- One row while the whole queue rests.
create table intake_pause (
  id        int primary key,
  paused_by bigint not null references person,
  paused_at timestamp(6) with time zone not null
);

-- A file out of an archive, a mailbox or a mail: parent_id is the file it was in, root_id the one that somebody brought.
alter table intake_item add column parent_id bigint references intake_item;
alter table intake_item add column root_id bigint references intake_item;
alter table intake_item add column depth int default 0 not null;

-- Metadata given beside a file can name its address.
alter table intake_item add column given_canonical_url varchar(2000);

drop index intake_item_state;
create index intake_item_waiting on intake_item (state, lane, id);
create index intake_item_finished on intake_item (finished_at);
create index intake_item_parent on intake_item (parent_id);
create index intake_item_root on intake_item (root_id);

-- An article that came in within another file: that file's name and row in the queue, and the article that this one is a
-- part of, if there is one.
alter table article_upload add column within_name varchar(600);
alter table article_upload add column within_article_id bigint references article;
alter table article_upload add column within_item_id bigint references intake_item;
create index article_upload_within on article_upload (within_article_id);

-- What the drop folder held at the last look, so that a restart takes nothing twice and every file has its row in the
-- queue. place_key: SHA-256 of the path within the folder.
create table dropped_file (
  place_key  char(64) primary key,
  size       bigint not null,
  changed_at timestamp(6) with time zone not null,
  sha256     char(64)
);
