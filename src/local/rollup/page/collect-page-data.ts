import type { RolledDistrict } from '../rolled-workbook.ts';
import { placeKey } from '../sheets/changes-by-district.ts';
import type { SheetView } from '../sheets/sheet-view.ts';
import type { PageData, PageDistrict } from './page-data.ts';

const keyOf = (code: string, rulesId: string): string => `${code}\n${rulesId}`;

/** Everything that details are made of: the figures that the workbooks show, and where they stand in the country. */
export function collectPageData({ report, workbooks, nameOf, setOf, remarkOf }: SheetView): PageData {
  const indicators = new Map(report.indicators.map((one, at) => [keyOf(one.code, one.rulesId), at]));
  const provinces = new Map(report.provinces.map(({ province }, at) => [province, at]));
  const ranks = new Map(report.ranking.map((one) => [placeKey(one), one.rank]));
  const districts = workbooks.flatMap(({ province, rulesId, districts: own, results }) => {
    const scores = new Map<string, PageDistrict['scores'][number][]>();
    for (const { district, code, score } of results) {
      const at = indicators.get(keyOf(code, rulesId));
      if (at === undefined) continue;
      const known = scores.get(district);
      if (known) known.push([at, score]);
      else scores.set(district, [[at, score]]);
    }
    return own.map((one) => ({
      province: provinces.get(province) ?? -1,
      name: one.name,
      kind: one.kind,
      set: setOf(rulesId),
      rank: ranks.get(placeKey({ province, district: one.name })) ?? null,
      percent: one.percent,
      total: one.total,
      grade: one.grade,
      range: rangeOf(one),
      scores: scores.get(one.name) ?? [],
    }));
  });
  return {
    provinces: report.provinces.map(({ province, mean, complete }) => ({
      name: province,
      mean,
      complete,
      remark: remarkOf(province),
    })),
    districts,
    indicators: report.indicators.map(({ rulesId, ...one }) => ({
      ...one,
      name: nameOf(one.code),
      set: setOf(rulesId),
    })),
  };
}

const rangeOf = ({ low, high }: RolledDistrict): PageDistrict['range'] =>
  low === null || high === null ? null : [low, high];
