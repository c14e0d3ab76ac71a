-- The template of a paper that a procedure brings beside its model, kept with the papers printed from it, since the
-- procedure's next version may have another. A paper without one is printed from a template of the application.
create table paper_template (
    hash text primary key,
    text text not null,
    names jsonb not null
);

alter table paper add column template text references paper_template;
