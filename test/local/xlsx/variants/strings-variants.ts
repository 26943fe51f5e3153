import { STRINGS } from './plain.ts';
import { cells, inline, LONGEST, texts, type Variant, withPart } from './spellings.ts';

export const STRING_VARIANTS: Variant[] = [
  ['texts in the cells', cells(inline)],
  [
    'a text as the result of no formula',
    cells((xml) => xml.replace('<c r="A2" t="s"><v>2</v>', '<c r="A2" t="str"><v>เมืองสระแก้ว</v>')),
  ],
  [
    'an empty run',
    texts((all) =>
      all.with(3, '<r><rPr><b/></rPr><t>คลอง</t></r><r><t/></r><r><t></t></r><r><t>หาด</t></r>'),
    ),
  ],
  ['an empty text before a run', texts((all) => all.with(3, '<r><t/></r><r><t>คลองหาด</t></r>'))],
  [
    'reading aids',
    texts((all) =>
      all.with(2, '<t>เมืองสระแก้ว</t><rPh sb="0" eb="4"><t>Mueang</t></rPh><phoneticPr fontId="1"/>'),
    ),
  ],
  [
    'reading aids beside runs',
    texts((all) => all.with(3, `${all[3]}<rPh sb="0" eb="4"><t>Khlong</t></rPh>`)),
  ],
  ['characters by their codes', texts((all) => all.with(2, '<t>&#x0E40;&#3617;ืองสระแก้ว</t>'))],
  ['characters as _xHHHH_', texts((all) => all.with(2, '<t>_x0E40_มืองสระแก้ว</t>'))],
  ['a line end as _x000A_', texts((all) => all.with(5, '<t>บรรทัดหนึ่ง_x000A_บรรทัดสอง</t>'))],
  ['CDATA', texts((all) => all.with(6, '<t><![CDATA[<a> & "b"]]></t>'))],
  ['CDATA in pieces', texts((all) => all.with(2, '<t>เมือง<![CDATA[สระ]]>แก้ว</t>'))],
  ['comments inside', texts((all) => all.with(2, '<t>เมือง<!-- <t>x</t> -->สระแก้ว</t>'))],
  ['instructions inside', texts((all) => all.with(2, '<t>เมือง<?pi <t>x</t>?>สระแก้ว</t>'))],
  ['line ends of Windows', withPart(STRINGS, (text) => text.replace(/\n/g, '\r\n'))],
  ['an empty entry and a very long one', texts((all) => [...all, '', `<t>${LONGEST}</t>`])],
  [
    'a text nobody uses that closes itself',
    withPart(STRINGS, (text) => text.replace('</sst>', '<si/></sst>')),
  ],
  ['attributes of texts', texts((all) => all.with(2, '<t xml:space="preserve">เมืองสระแก้ว</t>'))],
  [
    'everything as runs',
    texts((all) => all.with(2, '<r><t>เมือง</t></r><r><t>สระแก้ว</t></r>').with(0, '<r><t>อำเภอ</t></r>')),
  ],
];
