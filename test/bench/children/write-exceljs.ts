import Excel from 'exceljs';
import { columns, reportRows, tell } from './report-rows.ts';

const [count, path = ''] = process.argv.slice(2);
const rows = reportRows(Number(count));
const formats = {
  ...{ text: '@', count: '0', decimal: '0.0', minutes: '0.0', ratio: '0.0 %', date: 'yyyy-mm-dd' },
};

const started = performance.now();
const book = new Excel.stream.xlsx.WorkbookWriter({
  filename: path,
  useStyles: true,
  useSharedStrings: false,
});
const sheet = book.addWorksheet('Kerrat', { views: [{ state: 'frozen', ySplit: 1 }] });
sheet.columns = columns.map(({ key, title, kind }) => ({
  key,
  header: title,
  width: 20,
  style: { numFmt: formats[kind] },
}));
for (const [date, venue, group, start, attendances, people, minutes, rate] of rows) {
  const hours = Number(minutes) / 60;
  const values = [
    new Date(`${date}T00:00:00Z`),
    venue,
    group,
    start,
    attendances,
    people,
    hours,
    rate,
  ];
  sheet.addRow(values).commit();
}
await book.commit();
tell(performance.now() - started);
