-- What other bodies were asked about a dossier, and what they said; the free text stands here and never in the engine.
create table opinion (
    id bigint generated always as identity primary key,
    dossier text not null,
    party text not null,
    party_name text not null,
    role text, -- whose staff answer; without one a specialist writes down what the party said
    silence text not null check (silence in ('WAIT', 'CONSENT')),
    asked_at timestamptz not null,
    due_at timestamptz not null,
    answer text check (answer in ('AGREE', 'DISAGREE', 'SILENT')),
    content text,
    answered_by text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
    check (answer is distinct from 'SILENT' or silence = 'CONSENT')
);

create index opinion_of_dossier on opinion (dossier);

-- What was asked stays as it was, and what was said is not said again.
create function keep_opinion() returns trigger language plpgsql as $$
declare
    answered text[] := array['answer', 'content', 'answered_by', 'answered_at'];
begin
    if tg_op = 'UPDATE' and old.answer is null and (to_jsonb(new) - answered) = (to_jsonb(old) - answered) then
        return new;
    end if;
    raise exception 'an opinion that was given does not change' using errcode = 'restrict_violation';
end
$$;

create trigger opinion_is_kept before update or delete on opinion for each row execute function keep_opinion();
