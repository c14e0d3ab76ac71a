-- The engine refuses to start when its history level differs from the one it noted in its own table; see ADR 0001.
do $$
begin
    if to_regclass('act_ge_property') is not null then
        update act_ge_property set value_ = '0' where name_ = 'historyLevel';
    end if;
end
$$;
