-- Texts of notices that a ward wrote for itself; what the application ships stands in texts/notice*.properties. Rows are
-- only added: the latest of a text counts, and one without a body goes back to what is shipped.
create table notice_template (
    id bigint generated always as identity primary key,
    unit text not null references unit (code),
    kind text not null,
    form text not null check (form in ('MAIL', 'MESSAGE')),
    language text not null check (language in ('vi', 'en', 'id')),
    subject text,
    body text,
    saved_at timestamptz not null,
    saved_by text not null
);

create index notice_template_text on notice_template (unit, kind, form, language, id);

create trigger notice_template_is_append_only before update or delete or truncate on notice_template
    for each statement execute function refuse_change();
