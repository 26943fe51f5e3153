import { escapeXml } from './xml.ts';

const INK = '333333';

/** The font of charts, and the language of their texts such as `th-TH`. */
export interface Lettering {
  readonly font: string;
  readonly language: string;
}

/** Texts of a chart in DrawingML; sizes in hundredths of a point. */
export interface ChartText {
  /** `<c:title>`; '' where there is none. */
  titleXml(title: unknown, size: number, bold?: boolean): string;
  /** `<c:txPr>`; `stands`: from below to above. */
  textXml(size: number, stands?: boolean): string;
}

/** Writes texts in one font. */
export function chartText({ font, language }: Lettering): ChartText {
  // A complex script such as Thai has a font name of its own.
  const letters = `${fill(INK)}<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/>`;
  return {
    titleXml(title, size, bold = false) {
      if (typeof title !== 'string' || title === '') return '';
      const run = `sz="${size}" b="${bold ? 1 : 0}">${letters}`;
      const text = `<a:r><a:rPr lang="${language}" ${run}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`;
      return (
        `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${run}</a:defRPr></a:pPr>${text}</a:p></c:rich></c:tx>` +
        '<c:overlay val="0"/></c:title>'
      );
    },
    textXml: (size, stands = false) =>
      `<c:txPr><a:bodyPr${stands ? ' rot="-5400000" vert="horz"' : ''}/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${letters}</a:defRPr></a:pPr>` +
      `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`,
  };
}

export const fill = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
/** `width` in EMU: 12,700 a point. */
export const outline = (color: string, width = 9525): string => `<a:ln w="${width}">${fill(color)}</a:ln>`;
