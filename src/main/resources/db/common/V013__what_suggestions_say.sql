-- What more the engine says of a quotation: notes are names in a fixed vocabulary, separated by commas; references are
-- lines of a word in the quotation, a tab, and whom it means. worth orders suggestions by how much they ask to be checked.
alter table suggestion add column notes varchar(400) default '' not null;
alter table suggestion add column reference_lines varchar(2000) default '' not null;
alter table suggestion add column said_when varchar(200);
alter table suggestion add column worth double precision;
