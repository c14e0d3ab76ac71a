-- The wards and communes of Hue City since 1 July 2025 (Resolution 1675/NQ-UBTVQH15). The identifier is what a dossier
-- code begins with; the official ones are not published, so these are placeholders to be edited before real use.
create table unit (
    code text primary key,
    kind text not null check (kind in ('WARD', 'COMMUNE')),
    name text not null,
    identifier text not null unique check (identifier ~ '^[A-Z]\d{2}(\.\d{1,3}){0,3}$'),
    identifier_official boolean not null default false,
    address text,
    phone text,
    email text
);

insert into unit (code, kind, name, identifier) values
    ('19753', 'WARD', 'Phú Xuân', 'H57.01'),
    ('19774', 'WARD', 'Kim Long', 'H57.02'),
    ('19777', 'WARD', 'Vỹ Dạ', 'H57.03'),
    ('19789', 'WARD', 'Thuận Hóa', 'H57.04'),
    ('19804', 'WARD', 'Hương An', 'H57.05'),
    ('19813', 'WARD', 'Thủy Xuân', 'H57.06'),
    ('19815', 'WARD', 'An Cựu', 'H57.07'),
    ('19819', 'WARD', 'Phong Điền', 'H57.08'),
    ('19828', 'WARD', 'Phong Phú', 'H57.09'),
    ('19831', 'WARD', 'Phong Dinh', 'H57.10'),
    ('19858', 'WARD', 'Phong Thái', 'H57.11'),
    ('19873', 'WARD', 'Phong Quảng', 'H57.12'),
    ('19900', 'WARD', 'Thuận An', 'H57.13'),
    ('19909', 'WARD', 'Dương Nỗ', 'H57.14'),
    ('19930', 'WARD', 'Mỹ Thượng', 'H57.15'),
    ('19960', 'WARD', 'Phú Bài', 'H57.16'),
    ('19969', 'WARD', 'Thanh Thủy', 'H57.17'),
    ('19975', 'WARD', 'Hương Thủy', 'H57.18'),
    ('19996', 'WARD', 'Hương Trà', 'H57.19'),
    ('20014', 'WARD', 'Hóa Châu', 'H57.20'),
    ('20017', 'WARD', 'Kim Trà', 'H57.21'),
    ('19867', 'COMMUNE', 'Quảng Điền', 'H57.22'),
    ('19885', 'COMMUNE', 'Đan Điền', 'H57.23'),
    ('19918', 'COMMUNE', 'Phú Hồ', 'H57.24'),
    ('19942', 'COMMUNE', 'Phú Vang', 'H57.25'),
    ('19945', 'COMMUNE', 'Phú Vinh', 'H57.26'),
    ('20035', 'COMMUNE', 'Bình Điền', 'H57.27'),
    ('20044', 'COMMUNE', 'A Lưới 2', 'H57.28'),
    ('20050', 'COMMUNE', 'A Lưới 5', 'H57.29'),
    ('20056', 'COMMUNE', 'A Lưới 1', 'H57.30'),
    ('20071', 'COMMUNE', 'A Lưới 3', 'H57.31'),
    ('20101', 'COMMUNE', 'A Lưới 4', 'H57.32'),
    ('20107', 'COMMUNE', 'Phú Lộc', 'H57.33'),
    ('20122', 'COMMUNE', 'Vinh Lộc', 'H57.34'),
    ('20131', 'COMMUNE', 'Hưng Lộc', 'H57.35'),
    ('20137', 'COMMUNE', 'Chân Mây - Lăng Cô', 'H57.36'),
    ('20140', 'COMMUNE', 'Lộc An', 'H57.37'),
    ('20161', 'COMMUNE', 'Khe Tre', 'H57.38'),
    ('20179', 'COMMUNE', 'Nam Đông', 'H57.39'),
    ('20182', 'COMMUNE', 'Long Quảng', 'H57.40');

update unit set address = '38 Lê Ngô Cát' where code = '19813';
update unit set address = '394 Đinh Tiên Hoàng' where code = '19753';
