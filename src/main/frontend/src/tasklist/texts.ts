const VIETNAMESE = {
  loading: 'Đang tải hồ sơ…',
  dossier: 'Hồ sơ',
  failed: 'Không tải được hồ sơ. Hãy tải lại trang.',
  content: 'Nội dung đề nghị',
  nationalCode: 'Mã trên Cổng quốc gia',
  stepDue: 'Hạn của bước này',
  at: 'Lúc',
  what: 'Việc',
  used: 'Đã dùng',
  explain: 'Cách tính thời hạn',
  findings: 'Kiểm tra tự động',
  correct: 'Sửa thông tin đã khai',
  noFiles: 'Hồ sơ chưa có tệp nào.',
  documents: 'Giấy tờ',
  documentKind: 'Loại giấy tờ',
  chooseFile: 'Chọn tệp',
  add: 'Thêm vào hồ sơ',
  chooseFirst: 'Hãy chọn một tệp.',
  controlSheet: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
  papers: 'Văn bản',
  duties: 'Phân công làm thay, chuyển việc',
  timeline: 'Diễn biến',
  who: 'Ai',
  from: 'Từ địa chỉ',
  export: 'Tải toàn bộ hồ sơ (ZIP)',
  register: 'Sổ theo dõi hồ sơ',
  oversight: 'Giám sát',
  accesses: 'Ai đã xem, ai đã sửa hồ sơ này',
  pages: 'Trang nghiệp vụ'
};

type Texts = Record<keyof typeof VIETNAMESE, string>;

const TEXTS: Record<string, Texts> = {
  vi: VIETNAMESE,
  en: {
    loading: 'Loading the dossier…',
    dossier: 'Dossier',
    failed: 'The dossier could not be loaded. Please reload the page.',
    content: 'What is applied for',
    nationalCode: 'Code on the national portal',
    stepDue: 'This step is due',
    at: 'When',
    what: 'What',
    used: 'Used',
    explain: 'How the due date is counted',
    findings: 'Automatic check',
    correct: 'Correct what was filled in',
    noFiles: 'There are no files yet.',
    documents: 'Documents',
    documentKind: 'Kind of document',
    chooseFile: 'Choose a file',
    add: 'Add to the dossier',
    chooseFirst: 'Please choose a file.',
    controlSheet: 'Control sheet of the dossier',
    papers: 'Papers',
    duties: 'Substitution and re-assignment',
    timeline: 'What happened',
    who: 'Who',
    from: 'From address',
    export: 'Download the whole dossier (ZIP)',
    register: 'Register of dossiers',
    oversight: 'Supervision',
    accesses: 'Who saw and who changed this dossier',
    pages: 'Staff pages'
  },
  id: {
    loading: 'Memuat berkas…',
    dossier: 'Berkas',
    failed: 'Berkas tidak dapat dimuat. Silakan muat ulang halaman.',
    content: 'Isi permohonan',
    nationalCode: 'Kode di portal nasional',
    stepDue: 'Batas langkah ini',
    at: 'Waktu',
    what: 'Kejadian',
    used: 'Terpakai',
    explain: 'Cara menghitung batas waktu',
    findings: 'Pemeriksaan otomatis',
    correct: 'Perbaiki isian',
    noFiles: 'Belum ada dokumen.',
    documents: 'Dokumen',
    documentKind: 'Jenis dokumen',
    chooseFile: 'Pilih dokumen',
    add: 'Tambahkan ke berkas',
    chooseFirst: 'Pilih satu dokumen.',
    controlSheet: 'Lembar kendali berkas',
    papers: 'Surat',
    duties: 'Penggantian dan pengalihan tugas',
    timeline: 'Riwayat',
    who: 'Siapa',
    from: 'Dari alamat',
    export: 'Unduh seluruh berkas (ZIP)',
    register: 'Buku register berkas',
    oversight: 'Pengawasan',
    accesses: 'Siapa yang melihat dan mengubah berkas ini',
    pages: 'Halaman petugas'
  }
};

/** The language of this Tasklist, of those in which the plug-in speaks. */
export function language(): string {
  const chosen = document.documentElement.lang;
  return chosen in TEXTS ? chosen : 'vi';
}

export function text(key: keyof Texts): string {
  return TEXTS[language()]![key];
}
