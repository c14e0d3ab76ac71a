-- Why somebody is not satisfied, to choose from; edited by the city's administrators. A ward with rows of its own offers
-- those, all others the rows without a unit. A row that is no longer offered stays, since answers name it.
create table rating_reason (
    key text not null,
    unit text references unit (code),
    position integer not null,
    offered boolean not null default true,
    text_vi text not null,
    text_en text not null,
    text_id text not null,
    unique nulls not distinct (key, unit)
);

insert into rating_reason (key, position, text_vi, text_en, text_id) values
    ('late', 1, 'Kết quả chậm hơn hẹn', 'The result came later than promised', 'Hasil lebih lambat dari yang dijanjikan'),
    ('attitude', 2, 'Thái độ phục vụ chưa tốt', 'I was not treated well', 'Pelayanan kurang ramah'),
    ('unclear', 3, 'Hướng dẫn chưa rõ, phải đi lại nhiều lần', 'The guidance was unclear, I had to come several times',
        'Petunjuk kurang jelas, harus datang berkali-kali'),
    ('tooMuch', 4, 'Yêu cầu quá nhiều giấy tờ', 'Too many documents were asked for', 'Terlalu banyak dokumen yang diminta'),
    ('extraCost', 5, 'Phải trả khoản ngoài quy định', 'I had to pay more than the rules say', 'Harus membayar di luar ketentuan'),
    ('wrongResult', 6, 'Kết quả có sai sót', 'The result has a mistake in it', 'Hasilnya mengandung kesalahan'),
    ('other', 7, 'Lý do khác', 'Something else', 'Alasan lain');

-- What an applicant said when the result was in her hand, once. Words stand here alone, since people write names in them.
create table rating (
    dossier bigint primary key references dossier (id),
    satisfaction text not null check (satisfaction in ('VERY_SATISFIED', 'SATISFIED', 'NOT_SATISFIED')),
    at timestamptz not null
);

create table rating_explanation (
    dossier bigint primary key references rating (dossier),
    reason text,
    words text not null,
    at timestamptz not null
);

create trigger rating_is_append_only before update or delete or truncate on rating
    for each statement execute function refuse_change();
create trigger rating_explanation_is_append_only before update or delete or truncate on rating_explanation
    for each statement execute function refuse_change();
