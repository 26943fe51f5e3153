import { expect, it } from 'vitest';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import { edit, parts } from '../xlsx/files.ts';

it('what we add to a file carries our name, and its charts are lettered as our tabs are', async () => {
  const workbook = newWorkbook();
  edit(
    workbook,
    `PropertiesService.getDocumentProperties().setProperties({ round: '1' });
    sheet.insertChart(sheet.newChart().asBarChart().setTitle('คะแนน').addRange(sheet.getRange('A1:B3')).setPosition(1, 4, 0, 0).build());`,
  );
  const files = parts(await saveWorkbook(workbook));
  expect(files.get('docProps/custom.xml')).toContain(' name="khanaen.property.0.round"');
  expect(files.get('xl/drawings/drawing1.xml')).toContain(' name="khanaen-chart-2"');
  expect(files.get('xl/charts/chart1.xml')).toContain('lang="th-TH"');
  expect(files.get('xl/charts/chart1.xml')).toContain('<a:cs typeface="Sarabun"/>');
});
