// Tasklist's date picker knows English only; it gets the months and days of the language that the page is in.
const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
const key = Object.keys(kept).find(it => it.includes(`/tasklist/locales/_locales_data_${document.documentElement.lang}_`));

if (key) {
  const { months, monthsShort, weekdays, weekdaysMin, week } = JSON.parse(kept[key]).dateLocales;
  const known = window.angular.injector(['ng']).get('$locale');
  const names = {
    MONTH: months,
    STANDALONEMONTH: months,
    SHORTMONTH: monthsShort,
    DAY: weekdays,
    SHORTDAY: weekdaysMin,
    FIRSTDAYOFWEEK: (week.dow + 6) % 7 // counts from Monday
  };
  const locale = { ...known, DATETIME_FORMATS: { ...known.DATETIME_FORMATS, ...names } };
  window.angular.module('ngLocale', [], ['$provide', $provide => $provide.value('$locale', locale)]);
}
