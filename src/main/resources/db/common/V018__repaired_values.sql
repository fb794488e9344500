-- What was known of an article as its file has it, before letters in it were put right together with those of a text, so
-- that this can be taken back. field: the name of the value, as the history has it.
create table repaired_value (
  article_version_id bigint not null references reading_state,
  field              varchar(20) not null,
  found              varchar(1000) not null,
  primary key (article_version_id, field)
);
