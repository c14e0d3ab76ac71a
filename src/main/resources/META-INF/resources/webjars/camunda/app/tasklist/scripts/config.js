// The language follows the browser's first language; whoever has neither of the three gets Vietnamese, as the staff are.
const texts = {
  vi: {
    name: 'Việc cần giải quyết',
    vendor: 'Một cửa ·',
    claimTask: 'nhận việc đang chọn',
    focusFilter: 'đến bộ lọc đầu tiên',
    focusList: 'đến việc đầu tiên trong danh sách',
    focusForm: 'đến ô đầu tiên của biểu mẫu'
  },
  en: {
    name: 'Tasks',
    vendor: 'One-stop shop ·',
    claimTask: 'claims the selected task',
    focusFilter: 'goes to the first filter',
    focusList: 'goes to the first task in the list',
    focusForm: 'goes to the first field of the form'
  },
  id: {
    name: 'Daftar tugas',
    vendor: 'Satu Pintu ·',
    claimTask: 'mengambil tugas terpilih',
    focusFilter: 'ke saringan pertama',
    focusList: 'ke tugas pertama dalam daftar',
    focusForm: 'ke isian pertama formulir'
  }
};
const fallback = 'vi';
const wanted = (navigator.languages?.[0] ?? navigator.language ?? '').split('-')[0].toLowerCase();
const language = wanted in texts ? wanted : fallback;
const text = texts[language];

document.documentElement.lang = language;
// after seven seconds it would give up a script, and show nothing for ever: too short for a slow line
window.require?.config?.({ waitSeconds: 120 });
await fetchTexts(language);

// Tasklist draws before its texts arrive when a browser comes for the first time, and then shows their keys. So they are
// fetched now and put where it keeps them from visit to visit.
async function fetchTexts(key) {
  try {
    const answer = await fetch(new URL(`../locales/${key}.json?bust=${window.bust}`, import.meta.url));
    const root = document.querySelector('base').getAttribute('app-root');
    const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
    kept[`${root}/app/tasklist/locales/_locales_data_${key}_${window.bust}`] = JSON.stringify(await answer.json());
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (error) {
    console.warn('Tasklist fetches its texts itself', error);
  }
}

export default {
  app: { name: text.name, vendor: text.vendor },
  // a fallback of another language would be loaded too, and its dates could win: 'Created vài giây trước'
  locales: { availableLocales: Object.keys(texts), fallbackLocale: language },
  // "lll" would drop the leading zeros: 5/1/2026 is not how an office writes a date
  dateFormat: { abbr: 'LLL', short: 'LL', normal: 'LLL', long: 'LLLL' },
  customScripts: ['scripts/dates'],
  // the page it points to is for administrators
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: text.claimTask },
    focusFilter: { key: 'ctrl+shift+f', description: text.focusFilter },
    focusList: { key: 'ctrl+alt+l', description: text.focusList },
    focusForm: { key: 'ctrl+alt+f', description: text.focusForm }
  }
};
