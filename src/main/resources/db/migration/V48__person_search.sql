-- Whoever comes to the counter again is found by name, without accents and case, among the applicants of the ward. A word is found by
-- its beginning, so the column begins with the blank that stands before each word.
create function plain_words(name text) returns text language sql immutable strict parallel safe
    return ' ' || translate(lower(regexp_replace(normalize(name, nfd), U&'[\0300-\036f]', '', 'g')), U&'\0111\0110', 'dd');

alter table application add column plain_name text generated always as (plain_words(full_name)) stored;

create index dossier_of_unit on dossier (unit, submitted_at);
