-- The engine works outside of the transaction that stores a text, so a text without a row here still wants its
-- suggestions: whatever ends the process, they are made at the next start. Texts stored so far have theirs.
create table suggestion_run (
  article_version_id bigint primary key references article_version,
  engine             varchar(40) not null,
  made_at            timestamp(6) with time zone not null
);
insert into suggestion_run (article_version_id, engine, made_at)
select v.id, coalesce((select max(s.engine) from suggestion s where s.article_version_id = v.id), 'unknown'), v.extracted_at
from article_version v;

-- Forms count code points, H2 counts UTF-16 units: columns hold twice what their forms allow.
alter table person alter column name set data type varchar(160);
alter table person alter column name_key set data type varchar(160);
alter table api_token alter column name set data type varchar(160);
alter table event alter column actor set data type varchar(160);
alter table report alter column title set data type varchar(600);
alter table report alter column intro set data type varchar(8000);

-- What the rating in force was given on: a claim may be worded anew afterwards, and lists must say so.
alter table claim add column rated_statement varchar(4000);
update claim set rated_statement = (
  select v.statement from verdict v
  where v.id = (select max(w.id) from verdict w where w.claim_id = claim.id and w.signed_off_at is not null))
where outcome is not null;
