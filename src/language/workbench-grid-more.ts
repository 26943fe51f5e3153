/** What a rule says of a cell that it refuses. */
const REFUSED = {
  any: { error: 'ข้อมูลในช่องไม่ตรงกับที่กำหนด' },
  list: { error: 'โปรดเลือกจากรายการของช่องนี้', emptyError: 'โปรดใส่ข้อมูล' },
  checkbox: { error: 'ข้อมูลในช่องไม่ตรงกับที่กำหนด' },
  custom: { error: 'ข้อมูลในช่องไม่ตรงกับที่กำหนด' },
  errorMsg: {
    between: 'ต้องอยู่ระหว่าง {FORMULA1} ถึง {FORMULA2}',
    greaterThan: 'ต้องมากกว่า {FORMULA1}',
    greaterThanOrEqual: 'ต้องไม่น้อยกว่า {FORMULA1}',
    lessThan: 'ต้องน้อยกว่า {FORMULA1}',
    lessThanOrEqual: 'ต้องไม่เกิน {FORMULA1}',
    equal: 'ต้องเท่ากับ {FORMULA1}',
    notEqual: 'ต้องไม่เท่ากับ {FORMULA1}',
    notBetween: 'ต้องไม่อยู่ระหว่าง {FORMULA1} ถึง {FORMULA2}',
    legal: 'ต้องเป็น {TYPE} ที่ถูกต้อง',
  },
} as const;

/** The n-th thing that a function of the grid asks for, from 1. */
export const gridArgument = (number: number): string => `ค่า ${number}`;

/** The grid's words about single cells, their rules and what is refused, under the names by which it knows them. */
export const gridMoreWords = {
  'sheets-ui': {
    toolbar: { undo: 'ย้อนกลับ', redo: 'ทำซ้ำ' },
    button: {
      confirm: 'ตกลง',
      cancel: 'ยกเลิก',
      close: 'ปิด',
      insert: 'แทรก',
      prevPage: 'ก่อนหน้า',
      nextPage: 'ถัดไป',
      total: 'ทั้งหมด',
    },
    info: {
      tooltip: 'คำแนะนำ',
      error: 'ผิดพลาด',
      problem: 'โปรดตรวจ',
      notChangeMerge: 'แก้เพียงบางส่วนของช่องที่ผสานกันไม่ได้',
      partOfCell: 'เลือกเพียงบางส่วนของช่องที่ผสานกัน',
      formulaError: 'สูตรผิด',
      forceStringInfo: 'ตัวเลขที่เก็บเป็นข้อความ',
      calculationError: 'คำนวณไม่ได้',
    },
    clipboard: {
      paste: {
        exceedMaxCells: 'ข้อมูลที่วางมีช่องมากเกินไป โปรดแบ่งวางทีละส่วน',
        overlappingMergedCells: 'ช่วงที่วางทับช่องที่ผสานกันอยู่เพียงบางส่วน จึงวางไม่ได้',
      },
      shortCutNotify: {
        title: 'โปรดใช้แป้นพิมพ์',
        useShortCutInstead: 'กด {SHORTCUT} เพื่อวางข้อมูลจาก Excel',
      },
    },
    filter: {
      confirm: {
        error: 'ทำไม่ได้',
        notAllowedToInsertRange: 'แทรกช่องในช่วงที่กรองอยู่ไม่ได้ โปรดเอาตัวกรองออกก่อน',
      },
    },
    'data-validation': {
      list: { dropdown: 'เลือกหนึ่งรายการ' },
      listMultiple: { dropdown: 'เลือกได้หลายรายการ' },
      alert: { ok: 'ตกลง' },
    },
    permission: {
      dialog: {
        alert: 'ช่องที่ถูกป้องกัน',
        alertContent: 'ช่องนี้ถูกป้องกันไว้ จึงแก้ไขไม่ได้',
        commonErr: 'ช่วงนี้ถูกป้องกันไว้ จึงทำไม่ได้',
        editErr: 'ช่วงนี้ถูกป้องกันไว้ จึงแก้ไขไม่ได้',
        pasteErr: 'ช่วงนี้ถูกป้องกันไว้ จึงวางไม่ได้',
        setStyleErr: 'ช่วงนี้ถูกป้องกันไว้ จึงแก้ไขไม่ได้',
        copyErr: 'ช่วงนี้ถูกป้องกันไว้ จึงคัดลอกไม่ได้',
        setRowColStyleErr: 'ช่วงนี้ถูกป้องกันไว้ จึงแก้แถวและคอลัมน์ไม่ได้',
        moveRowColErr: 'ช่วงนี้ถูกป้องกันไว้ จึงย้ายแถวและคอลัมน์ไม่ได้',
        moveRangeErr: 'ช่วงนี้ถูกป้องกันไว้ จึงย้ายไม่ได้',
        autoFillErr: 'ช่วงนี้ถูกป้องกันไว้ จึงเติมไม่ได้',
        filterErr: 'ช่วงนี้ถูกป้องกันไว้ จึงกรองไม่ได้',
        operatorSheetErr: 'ชีตนี้ถูกป้องกันไว้ จึงทำไม่ได้',
        insertOrDeleteMoveRangeErr: 'ช่วงนี้ถูกป้องกันไว้ จึงแทรกหรือลบไม่ได้',
        insertRowColErr: 'ช่วงนี้ถูกป้องกันไว้ จึงแทรกแถวและคอลัมน์ไม่ได้',
        removeRowColErr: 'ช่วงนี้ถูกป้องกันไว้ จึงลบแถวและคอลัมน์ไม่ได้',
        formulaErr: 'ช่วงที่สูตรอ้างถึงถูกป้องกันไว้',
      },
      button: { confirm: 'ตกลง', cancel: 'ยกเลิก' },
    },
  },
  'sheets-data-validation-ui': {
    error: { title: 'ไม่ตรงกับที่กำหนด' },
    alert: { title: 'ไม่ตรงกับที่กำหนด', ok: 'ตกลง' },
    ...REFUSED,
    list: { ...REFUSED.list, dropdown: 'เลือกหนึ่งรายการ', add: 'เพิ่ม', options: 'ตัวเลือก' },
    listMultiple: { dropdown: 'เลือกได้หลายรายการ' },
  },
  'sheets-data-validation': REFUSED,
  ui: {
    clipboard: { authentication: { title: 'ใช้คลิปบอร์ดไม่ได้', content: 'โปรดอนุญาตให้หน้านี้ใช้คลิปบอร์ด' } },
    textEditor: { formulaError: 'สูตรไม่ถูกต้อง', rangeError: 'ช่วงไม่ถูกต้อง' },
  },
  design: {
    Confirm: { cancel: 'ยกเลิก', confirm: 'ตกลง' },
    CascaderList: { empty: 'ไม่มี' },
    Select: { empty: 'ไม่มี' },
    Calendar: {
      year: '',
      weekDays: ['อา.', 'จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.'],
      months: [
        'ม.ค.',
        'ก.พ.',
        'มี.ค.',
        'เม.ย.',
        'พ.ค.',
        'มิ.ย.',
        'ก.ค.',
        'ส.ค.',
        'ก.ย.',
        'ต.ค.',
        'พ.ย.',
        'ธ.ค.',
      ],
    },
  },
  sheets: {
    tabs: { sheet: 'ชีต', sheetCopy: '(สำเนา{0})' },
    info: {
      overlappingSelections: 'ช่วงที่เลือกซ้อนกัน จึงทำไม่ได้',
      acrossMergedCell: 'ช่วงที่เลือกตัดผ่านช่องที่ผสานกัน',
      partOfCell: 'เลือกเพียงบางส่วนของช่องที่ผสานกัน',
      hideSheet: 'ต้องมีชีตที่มองเห็นอย่างน้อยหนึ่งชีต',
    },
    permission: {
      dialog: {
        autoFillErr: 'ช่วงนี้ถูกป้องกันไว้ จึงเติมไม่ได้',
        editErr: 'ช่วงนี้ถูกป้องกันไว้ จึงแก้ไขไม่ได้',
        setStyleErr: 'ช่วงนี้ถูกป้องกันไว้ จึงแก้ไขไม่ได้',
      },
    },
  },
  'sheets-formula-ui': {
    prompt: { helpExample: 'ตัวอย่าง', helpAbstract: 'เกี่ยวกับ', required: 'ต้องมี', optional: 'ไม่มีก็ได้' },
    error: {
      title: 'สูตรผิด',
      divByZero: 'หารด้วยศูนย์',
      name: 'ไม่รู้จักชื่อในสูตร',
      value: 'ชนิดของข้อมูลไม่ถูกต้อง',
      num: 'ตัวเลขไม่ถูกต้อง',
      na: 'ไม่พบข้อมูล',
      cycle: 'สูตรอ้างถึงตัวเอง',
      ref: 'ช่องที่อ้างถึงไม่มีแล้ว',
      spill: 'ช่องที่ผลของสูตรต้องใช้ไม่ว่าง',
      calc: 'คำนวณไม่ได้',
      error: 'ผิดพลาด',
      connect: 'กำลังอ่านข้อมูล',
      null: 'ช่วงที่อ้างถึงไม่ตัดกัน',
    },
  },
  'data-validation': {
    ...REFUSED,
    ruleName: {
      between: 'อยู่ระหว่าง {FORMULA1} ถึง {FORMULA2}',
      greaterThan: 'มากกว่า {FORMULA1}',
      greaterThanOrEqual: 'ไม่น้อยกว่า {FORMULA1}',
      lessThan: 'น้อยกว่า {FORMULA1}',
      lessThanOrEqual: 'ไม่เกิน {FORMULA1}',
      equal: 'เท่ากับ {FORMULA1}',
      notEqual: 'ไม่เท่ากับ {FORMULA1}',
      notBetween: 'ไม่อยู่ระหว่าง {FORMULA1} ถึง {FORMULA2}',
      legal: 'เป็น {TYPE} ที่ถูกต้อง',
    },
  },
} as const;
