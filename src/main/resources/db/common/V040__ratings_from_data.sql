-- What a rating is called, in which order it stands and what it looks like stood in the program as well, twice even, so
-- that the two could disagree and a second scale would have needed another program. From here on these tables say it
-- all: a further rating, or a further scale or version of one beside those there are, is rows of data.
--
-- The scale that new verdicts are given on is marked; the constraints let one be marked at most.
alter table rating_scale add column is_default boolean;
update rating_scale set is_default = true where id = 1;
alter table rating_scale add constraint default_is_marked check (is_default);
alter table rating_scale add constraint one_default unique (is_default);

-- Colour and shape follow from what a rating says at bottom: how true, or why nothing is said of that. The program knows
-- these classes and no others.
alter table rating add column rating_class varchar(20);
update rating set rating_class = case slug
  when 'true' then 'TRUE'
  when 'mostly-true' then 'MOSTLY_TRUE'
  when 'misleading' then 'MIXED'
  when 'mostly-false' then 'MOSTLY_FALSE'
  when 'false' then 'FALSE'
  when 'unproven' then 'UNPROVEN'
  when 'not-checkable' then 'NOT_CHECKABLE'
  else 'OTHER' end;
alter table rating alter column rating_class set not null;
alter table rating add constraint rating_class_known check (rating_class in ('TRUE', 'MOSTLY_TRUE', 'MIXED',
  'MOSTLY_FALSE', 'FALSE', 'UNPROVEN', 'NOT_CHECKABLE', 'OPINION', 'OUT_OF_CONTEXT', 'SATIRE', 'OTHER'));

create table rating_words (
  rating_id bigint not null references rating,
  language  varchar(20) not null,
  name      varchar(160) not null,
  hint      varchar(800),
  primary key (rating_id, language)
);
insert into rating_words (rating_id, language, name, hint) values
  (1, 'en', 'True', 'The statement is right, and nothing that matters is left out.'),
  (2, 'en', 'Mostly true', 'Right in substance; a detail is inexact or missing.'),
  (3, 'en', 'Misleading', 'Single facts are right, but the impression they give is wrong.'),
  (4, 'en', 'Mostly false', 'Wrong in substance; something in it is right.'),
  (5, 'en', 'False', 'The statement is wrong.'),
  (6, 'en', 'Unproven', 'What can be found neither supports nor contradicts it. Can stand without evidence.'),
  (7, 'en', 'Not checkable', 'An opinion, a forecast or something that nobody can look up. Can stand without evidence.'),
  (1, 'de', 'Wahr', 'Die Aussage stimmt, und nichts Wesentliches fehlt.'),
  (2, 'de', 'Überwiegend wahr', 'Im Kern richtig; eine Einzelheit ist ungenau oder fehlt.'),
  (3, 'de', 'Irreführend', 'Einzelne Tatsachen stimmen, aber der Eindruck, den sie geben, ist falsch.'),
  (4, 'de', 'Überwiegend falsch', 'Im Kern falsch; etwas daran stimmt.'),
  (5, 'de', 'Falsch', 'Die Aussage ist falsch.'),
  (6, 'de', 'Unbelegt', 'Was sich finden lässt, spricht weder dafür noch dagegen. Kann ohne Beleg stehen.'),
  (7, 'de', 'Nicht überprüfbar', 'Eine Meinung, eine Vorhersage oder etwas, das niemand nachsehen kann. Kann ohne Beleg stehen.');

-- A slug does not tell on which scale a claim was rated, now that there can be several: the claim names the rating.
alter table claim add column rating_id bigint references rating;
update claim set rating_id = (select r.id from rating r where r.scale_id = 1 and r.slug = claim.outcome)
where outcome is not null;
alter table claim drop column outcome;
create index claim_rating on claim (rating_id);
