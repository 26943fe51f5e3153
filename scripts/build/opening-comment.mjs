import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { licenceBanner } from './licence-banner.mjs';

/**
 * What stands above everything in Code.js. `@OnlyCurrentDoc` keeps a script that is pasted without its manifest from
 * asking for every spreadsheet of whoever presses the menu; Google reads it in the opening comment.
 * @param {string} root the project's folder
 * @param {string[]} inputs the bundle's source files, relative to root, as esbuild's metafile names them
 * @returns {Promise<string>}
 */
export async function openingComment(root, inputs) {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const licences = await licenceBanner(root, inputs);
  return `/**
 * คะแนนตัวชี้วัด (Khanaen) ${version}
 * คำนวณคะแนนถ่วงน้ำหนักของทุกอำเภอจากผลที่กรอกในชีตนี้ พร้อมที่มาของทุกคะแนน ใช้ได้เฉพาะไฟล์ที่เปิดอยู่
 * Weighted scorecards from the results typed into this spreadsheet; reaches no other file.
 *
 * สร้างจาก src/ ของโครงการ หากจะแก้ ให้แก้ที่นั่นแล้วสร้างใหม่ / Built from the project's src/: change it there.
 * ฟังก์ชันที่เมนูและช่องในชีตเรียกใช้อยู่ท้ายไฟล์ / What the menu and cells call stands at the end.
 *
 * @OnlyCurrentDoc
 * @license MIT
 */
${licences}`;
}
