-- Lists ask for the suggestion that an appearance was made of.
create index suggestion_appearance on suggestion (appearance_id);
