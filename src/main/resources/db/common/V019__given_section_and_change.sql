-- Metadata given beside a file can name its section and when it was last changed.
alter table intake_item add column given_modified_on date;
alter table intake_item add column given_section varchar(400);
