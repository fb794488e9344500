-- What is known of an article is a list of facts: a field, its value, and where that was found. A new field needs no columns,
-- and how sure a fact is follows from where it was found. The article keeps beside them what lists sort and filter by.
-- content: of the outlet its name, of dates the date or time as the source has it. source: PERSON for what a person gave.
create table article_fact (
  article_id bigint not null references article,
  field      varchar(30) not null,
  content    varchar(4000) not null,
  source     varchar(30) not null,
  primary key (article_id, field)
);
insert into article_fact (article_id, field, content, source)
select id, 'TITLE', title, upper(replace(title_source, '-', '_')) from article;
insert into article_fact (article_id, field, content, source)
select id, 'BYLINE', byline, upper(replace(coalesce(byline_source, 'html-meta'), '-', '_'))
from article where byline is not null;
insert into article_fact (article_id, field, content, source)
select a.id, 'OUTLET', o.name, upper(replace(coalesce(a.outlet_source, 'html-meta'), '-', '_'))
from article a join outlet o on o.id = a.outlet_id;
insert into article_fact (article_id, field, content, source)
select id, 'PUBLISHED', coalesce(published, cast(published_on as varchar(10))),
  upper(replace(coalesce(published_source, 'html-meta'), '-', '_'))
from article where published_on is not null;
insert into article_fact (article_id, field, content, source)
select id, 'MODIFIED', coalesce(modified, cast(modified_on as varchar(10))),
  upper(replace(coalesce(modified_source, 'html-meta'), '-', '_'))
from article where modified_on is not null;
insert into article_fact (article_id, field, content, source)
select id, 'SECTION', section, upper(replace(coalesce(section_source, 'html-meta'), '-', '_'))
from article where section is not null;
insert into article_fact (article_id, field, content, source)
select id, 'LANGUAGE', language, upper(replace(coalesce(language_source, 'html-meta'), '-', '_'))
from article where language is not null;
insert into article_fact (article_id, field, content, source)
select id, 'CANONICAL_URL', canonical_url, upper(replace(coalesce(canonical_url_source, 'html-meta'), '-', '_'))
from article where canonical_url is not null;
insert into article_fact (article_id, field, content, source)
select id, 'ORIGIN', origin, upper(replace(coalesce(origin_source, 'html-meta'), '-', '_'))
from article where origin is not null;

alter table article drop column title_source;
alter table article drop column title_sureness;
alter table article drop column byline_source;
alter table article drop column byline_sureness;
alter table article drop column outlet_source;
alter table article drop column outlet_sureness;
alter table article drop column published;
alter table article drop column published_source;
alter table article drop column published_sureness;
alter table article drop column modified;
alter table article drop column modified_on;
alter table article drop column modified_source;
alter table article drop column modified_sureness;
alter table article drop column section;
alter table article drop column section_source;
alter table article drop column section_sureness;
alter table article drop column language_source;
alter table article drop column language_sureness;
alter table article drop column canonical_url;
alter table article drop column canonical_url_source;
alter table article drop column canonical_url_sureness;
alter table article drop column origin;
alter table article drop column origin_source;
alter table article drop column origin_sureness;

-- What was found before letters were put right names its field as the facts do.
update repaired_value set field = upper(field);

-- What was said about a file that waits, likewise a row a field.
create table intake_given (
  intake_item_id bigint not null references intake_item,
  field          varchar(30) not null,
  content        varchar(4000) not null,
  primary key (intake_item_id, field)
);
insert into intake_given (intake_item_id, field, content)
select id, 'TITLE', given_title from intake_item where given_title is not null;
insert into intake_given (intake_item_id, field, content)
select id, 'BYLINE', given_byline from intake_item where given_byline is not null;
insert into intake_given (intake_item_id, field, content)
select id, 'OUTLET', given_outlet from intake_item where given_outlet is not null;
insert into intake_given (intake_item_id, field, content)
select id, 'PUBLISHED', cast(given_published_on as varchar(10)) from intake_item where given_published_on is not null;
insert into intake_given (intake_item_id, field, content)
select id, 'MODIFIED', cast(given_modified_on as varchar(10)) from intake_item where given_modified_on is not null;
insert into intake_given (intake_item_id, field, content)
select id, 'SECTION', given_section from intake_item where given_section is not null;
insert into intake_given (intake_item_id, field, content)
select id, 'LANGUAGE', given_language from intake_item where given_language is not null;
insert into intake_given (intake_item_id, field, content)
select id, 'CANONICAL_URL', given_canonical_url from intake_item where given_canonical_url is not null;

alter table intake_item drop column given_title;
alter table intake_item drop column given_byline;
alter table intake_item drop column given_outlet;
alter table intake_item drop column given_published_on;
alter table intake_item drop column given_modified_on;
alter table intake_item drop column given_section;
alter table intake_item drop column given_language;
alter table intake_item drop column given_canonical_url;
