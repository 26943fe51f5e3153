/**
 * What `npm run deploy` says, in Thai and English: what stands in the way, and what to do next.
 * @typedef {[thai: string, english: string]} Words
 * @typedef {object} Obstacle
 * @property {Words} what
 * @property {Words[]} next
 */

const SETTINGS = 'https://script.google.com/home/usersettings';
/** @type {Words} */
const AGAIN = ['สั่งอีกครั้ง: npm run deploy', 'Again: npm run deploy'];
/** @type {Words} */
const PASTE = [
  'หรือวางเองโดยไม่ใช้ clasp: npm run deploy -- --paste',
  'Or paste it yourself, without clasp: npm run deploy -- --paste',
];
/** @type {Words} */
const LOGIN = [
  'สั่ง npx clasp login แล้วเลือกบัญชีที่แก้ไขชีตนั้นได้ และติ๊กให้ครบทุกช่อง หากเบราว์เซอร์บอกว่าผู้ดูแลระบบไม่อนุญาต ให้ใช้วิธีวางเอง',
  'Run npx clasp login, choose an account that may edit the sheet, and tick every box. Where the browser says that an admin blocks it, paste instead',
];
/** @type {Words} */
const FIND_ID = [
  'เปิดชีตของสำนักงาน เมนู ส่วนขยาย → Apps Script → รูปเฟือง การตั้งค่าโปรเจ็กต์ แล้วคัดลอก รหัสสคริปต์',
  'In your sheet: Extensions → Apps Script → the gear, Project Settings; copy the Script ID',
];
/** @type {Words} */
const GIVE_ID = [
  'สั่ง npm run deploy -- --script รหัสสคริปต์ (จำไว้ใน .clasp.json ให้ ครั้งต่อไปไม่ต้องใส่)',
  'Run npm run deploy -- --script SCRIPT_ID (kept in .clasp.json for the next time)',
];

/** @satisfies {Record<string, Obstacle>} */
export const OBSTACLES = {
  'no-script-id': {
    what: ['ยังไม่ได้บอกว่าเป็นสคริปต์ของชีตใด', 'It is not known yet which sheet the script belongs to'],
    next: [FIND_ID, GIVE_ID],
  },
  'sheet-id': {
    what: [
      'รหัสใน .clasp.json เป็นรหัสของชีต ไม่ใช่รหัสสคริปต์',
      "The id in .clasp.json is the spreadsheet's, not the script's",
    ],
    next: [FIND_ID, GIVE_ID],
  },
  'bad-script-id': {
    what: [
      'รหัสสคริปต์ใน .clasp.json ไม่ครบหรือมีอักขระเกิน',
      'The script id in .clasp.json is incomplete, or has something in it that does not belong',
    ],
    next: [FIND_ID, GIVE_ID],
  },
  'bad-clasp-json': {
    what: ['อ่านไฟล์ .clasp.json ไม่ได้', 'The file .clasp.json cannot be read'],
    next: [
      ['เอาไฟล์เดิมกลับมา: git checkout .clasp.json', 'Get the file back: git checkout .clasp.json'],
      GIVE_ID,
    ],
  },
  'not-installed': {
    what: ['ยังไม่ได้ติดตั้ง clasp', 'clasp is not installed yet'],
    next: [['สั่ง npm ci แล้วรอจนเสร็จ', 'Run npm ci and wait until it is done'], AGAIN],
  },
  'not-signed-in': {
    what: ['ยังไม่ได้เข้าบัญชี Google', 'Nobody is signed in to Google'],
    next: [LOGIN, AGAIN, PASTE],
  },
  'sign-in-again': {
    what: [
      'การเข้าบัญชี Google หมดอายุ ถูกยกเลิก หรือให้สิทธิ์ไม่ครบ',
      'The sign-in to Google has run out, was taken back, or does not cover enough',
    ],
    next: [LOGIN, AGAIN],
  },
  'api-off': {
    what: [
      'บัญชีนี้ยังไม่ได้เปิด Google Apps Script API',
      'The Google Apps Script API is not switched on for this account',
    ],
    next: [
      [
        `เปิด ${SETTINGS} แล้วเปลี่ยนเป็น เปิด (ทำครั้งเดียวต่อบัญชี)`,
        `Open ${SETTINGS} and switch it on, once per account`,
      ],
      ['รอสักสองสามนาที แล้วสั่งอีกครั้ง: npm run deploy', 'Wait a few minutes, then again: npm run deploy'],
    ],
  },
  admin: {
    what: [
      'ผู้ดูแลระบบของหน่วยงานไม่อนุญาตให้ clasp ใช้บัญชีนี้',
      'An administrator of your organisation does not let clasp use this account',
    ],
    next: [
      PASTE,
      [
        'หรือขอให้ผู้ดูแลระบบอนุญาตแอป "clasp" ใน Admin console (ความปลอดภัย → การควบคุม API)',
        'Or ask the administrator to allow the app "clasp" (Admin console: Security → API controls)',
      ],
      [
        'หรือเข้าบัญชีอื่นที่แก้ไขชีตได้: npx clasp login',
        'Or sign in with another account that may edit the sheet: npx clasp login',
      ],
    ],
  },
  'no-permission': {
    what: ['บัญชีนี้ไม่มีสิทธิ์แก้ไขสคริปต์นั้น', 'This account may not edit that script'],
    next: [
      [
        'ดูว่าเข้าบัญชีถูกหรือไม่: npx clasp show-authorized-user หากไม่ใช่ สั่ง npx clasp login',
        'See whose account it is: npx clasp show-authorized-user; if it is the wrong one: npx clasp login',
      ],
      [
        'หรือให้เจ้าของชีตแชร์ให้บัญชีนี้เป็น เอดิเตอร์',
        "Or have the sheet's owner share it with this account as an editor",
      ],
      AGAIN,
    ],
  },
  'no-such-script': {
    what: [
      'ไม่พบสคริปต์ตามรหัสใน .clasp.json หรือบัญชีนี้เปิดไม่ได้',
      'There is no script with the id in .clasp.json, or this account cannot see it',
    ],
    next: [FIND_ID, GIVE_ID],
  },
  'no-network': {
    what: ['ติดต่อ Google ไม่ได้', 'Google cannot be reached'],
    next: [
      ['ตรวจอินเทอร์เน็ต ไฟร์วอลล์ หรือพร็อกซีของสำนักงาน', "Check the internet, the office's firewall or its proxy"],
      AGAIN,
      PASTE,
    ],
  },
  'other-script': {
    what: [
      'ในชีตนั้นมีสคริปต์อื่นอยู่แล้ว การนำขึ้นจะลบสคริปต์เหล่านั้น จึงยังไม่ได้ทำอะไร',
      'That sheet already has other scripts, which this would delete; nothing was done',
    ],
    next: [
      ['ใช้ชีตใหม่หรือทำสำเนาชีตก่อน', 'Use a new sheet, or a copy'],
      [
        'หรือหากไม่ใช้สคริปต์เดิมแล้ว: npm run deploy -- --replace (สคริปต์เดิมเก็บไว้ใน out/script-before)',
        'Or, where they are no longer needed: npm run deploy -- --replace (they are kept in out/script-before)',
      ],
    ],
  },
  'check-failed': {
    what: ['ตรวจแล้วยังไม่ผ่าน จึงไม่นำขึ้น รายละเอียดอยู่ด้านบน', 'A check failed, so nothing was pushed; see above'],
    next: [['แก้ตามที่แจ้งด้านบน', 'Mend what is told above'], AGAIN],
  },
  'wrong-files': {
    what: ['ไฟล์ที่ clasp นำขึ้นไม่ตรงกับที่สร้างไว้ใน dist', 'What clasp pushed is not what was built in dist'],
    next: [
      [
        'เอาไฟล์ตั้งต้นกลับมา: git checkout .clasp.json .claspignore',
        'Get the settings back: git checkout .clasp.json .claspignore',
      ],
      GIVE_ID,
    ],
  },
  unknown: {
    what: ['clasp ทำงานไม่สำเร็จ', 'clasp did not succeed'],
    next: [['ลองเข้าบัญชีใหม่: npx clasp login', 'Sign in anew: npx clasp login'], AGAIN, PASTE],
  },
};

/** @type {Words[]} */
export const DONE = [
  [
    'เปิดชีตใหม่อีกครั้ง (โหลดหน้าใหม่) แล้วรอสักครู่ เมนู คะแนนตัวชี้วัด จะขึ้นท้ายแถบเมนู',
    'Reload the sheet and wait a moment: the menu คะแนนตัวชี้วัด appears last in the menu bar',
  ],
  [
    'ครั้งแรกที่กดเมนู Google จะขอสิทธิ์ ให้ติ๊กทุกช่อง แล้วกดเมนูเดิมอีกครั้ง (ครั้งแรกเป็นการให้สิทธิ์เท่านั้น)',
    'The first press asks for permission: tick every box, then press the same item again (the first press only authorises)',
  ],
];

/**
 * The steps of pasting.
 * @param {string[]} files paths of Code.js, of the manifest, and of dialogs if any
 * @returns {Words[]}
 */
export const pasteSteps = ([code = '', manifest = '', ...dialogs]) => [
  [
    'เปิดชีตของสำนักงานในคอมพิวเตอร์ เมนู ส่วนขยาย → Apps Script',
    'On a computer, in your sheet: Extensions → Apps Script',
  ],
  [
    `ในไฟล์ รหัส.gs (Code.gs) ลบข้อความเดิมทั้งหมด แล้ววางเนื้อหาของ ${code} (หากมีสคริปต์อื่นที่ยังใช้อยู่ ให้หยุด แล้วใช้ชีตใหม่)`,
    `In Code.gs delete everything and paste the contents of ${code} (where another script is still in use, stop and take a new sheet)`,
  ],
  [
    'รูปเฟือง การตั้งค่าโปรเจ็กต์ → ติ๊ก แสดงไฟล์ Manifest "appsscript.json" ในเครื่องมือแก้ไข',
    'The gear, Project Settings: tick Show "appsscript.json" manifest file in editor',
  ],
  [
    `กลับไปที่ตัวแก้ไข เปิด appsscript.json ลบข้อความเดิมทั้งหมด แล้ววางเนื้อหาของ ${manifest}`,
    `Back in the editor, open appsscript.json, delete everything and paste the contents of ${manifest}`,
  ],
  ...dialogs.map(
    /** @returns {Words} */ (file) => [
      `กด + → HTML ตั้งชื่อตาม ${file} (ไม่ต้องใส่ .html) แล้ววางเนื้อหาของไฟล์นั้น`,
      `Press + → HTML, name it after ${file} (without .html) and paste its contents`,
    ],
  ),
  ['กดบันทึก (Ctrl+S) แล้วปิดหน้านั้น', 'Save (Ctrl+S) and close that page'],
  ...DONE,
];
