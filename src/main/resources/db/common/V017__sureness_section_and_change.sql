-- When an article was last changed and the section that it stands in, found or given like its other metadata; where its
-- address was found; and of every value how sure it is, which for those so far follows from where they were found.
alter table article add column modified varchar(40);
alter table article add column modified_on date;
alter table article add column modified_source varchar(30);
alter table article add column section varchar(400);
alter table article add column section_source varchar(30);
alter table article add column canonical_url_source varchar(30);
alter table article add column title_sureness varchar(20);
alter table article add column byline_sureness varchar(20);
alter table article add column outlet_sureness varchar(20);
alter table article add column published_sureness varchar(20);
alter table article add column modified_sureness varchar(20);
alter table article add column section_sureness varchar(20);
alter table article add column language_sureness varchar(20);
alter table article add column canonical_url_sureness varchar(20);
alter table article add column origin_sureness varchar(20);

-- Nobody wrote down whether a page or a person gave an address; pages do so far more often.
update article set canonical_url_source = 'html-meta' where canonical_url is not null;
update article set title_sureness = case
  when title_source in ('html-visible', 'document-properties', 'text-pattern') then 'likely'
  when title_source in ('detected', 'file-name') then 'guessed' else 'stated' end where title_source is not null;
update article set byline_sureness = case
  when byline_source in ('html-visible', 'document-properties', 'text-pattern') then 'likely'
  when byline_source in ('detected', 'file-name') then 'guessed' else 'stated' end where byline_source is not null;
update article set outlet_sureness = case
  when outlet_source in ('html-visible', 'document-properties', 'text-pattern') then 'likely'
  when outlet_source in ('detected', 'file-name') then 'guessed' else 'stated' end where outlet_source is not null;
update article set published_sureness = case
  when published_source in ('html-visible', 'document-properties', 'text-pattern') then 'likely'
  when published_source in ('detected', 'file-name') then 'guessed' else 'stated' end where published_source is not null;
update article set language_sureness = case
  when language_source in ('html-visible', 'document-properties', 'text-pattern') then 'likely'
  when language_source in ('detected', 'file-name') then 'guessed' else 'stated' end where language_source is not null;
update article set canonical_url_sureness = case
  when canonical_url_source in ('html-visible', 'document-properties', 'text-pattern') then 'likely'
  when canonical_url_source in ('detected', 'file-name') then 'guessed' else 'stated' end where canonical_url_source is not null;
update article set origin_sureness = case
  when origin_source in ('html-visible', 'document-properties', 'text-pattern') then 'likely'
  when origin_source in ('detected', 'file-name') then 'guessed' else 'stated' end where origin_source is not null;
