-- An issued paper is evidence: nothing of it changes but that the PDF is added once.
create function keep_paper() returns trigger language plpgsql as $$
declare
    added text[] := array['pdf', 'pdf_sha256'];
begin
    if tg_op = 'UPDATE' and (to_jsonb(new) - added) = (to_jsonb(old) - added)
        and (old.pdf is null or (new.pdf = old.pdf and new.pdf_sha256 = old.pdf_sha256)) then
        return new;
    end if;
    raise exception 'an issued paper does not change' using errcode = 'restrict_violation';
end
$$;

create trigger paper_is_kept before update or delete on paper for each row execute function keep_paper();
