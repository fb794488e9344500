-- What came within another file is a part of the version that this file became, not of the article: versions move when
-- articles are joined or separated, and their parts go with them.
alter table article_upload add column within_version_id bigint references article_version;
update article_upload set within_version_id = coalesce(
  (select min(w.article_version_id) from article_upload w
    join intake_item i on i.original_sha256 = w.original_sha256
    where i.id = article_upload.within_item_id),
  (select a.current_version_id from article a where a.id = article_upload.within_article_id))
  where within_article_id is not null;
create index article_upload_within_version on article_upload (within_version_id);
alter table article_upload drop column within_article_id;
