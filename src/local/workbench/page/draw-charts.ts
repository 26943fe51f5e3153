import type { FUniver } from '@univerjs/core/facade';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import type { ChartData } from '../messages.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, Title);
Chart.defaults.font.family = 'Sarabun, sans-serif';
Chart.defaults.font.size = 13;
Chart.defaults.color = '#1f2933';

/** Colours of charts that were given none. */
const COLORS = ['#0b5563', '#c77d0a', '#7a8a99', '#6b4c9a'];
/** How the library draws each mark. */
const MARKS = {
  bar: { type: 'bar', borderWidth: 0 },
  line: { type: 'line', borderWidth: 2 },
} as const satisfies Readonly<Record<ChartData['series'][number]['mark'], object>>;
/** Twice as fine as on the page, so that it stays sharp. */
const FINE = 2;

/** Lays the charts over the cells, as pictures that move with them; those of a tab when it is first seen. */
export class ChartDrawer {
  private waiting: Map<string, readonly ChartData[]> = new Map();

  /** @param unblocked does something that is the page's own doing */
  constructor(
    private readonly api: FUniver,
    private readonly unblocked: (what: () => void) => void,
  ) {
    api.addEvent(api.Event.ActiveSheetChanged, () => void this.drawFront());
  }

  /** Another workbook is about to be shown, with these charts. */
  expect(charts: Readonly<Record<string, readonly ChartData[]>>): void {
    this.waiting = new Map(Object.entries(charts));
  }

  /** Settles once those of the tab in front are there. */
  async drawFront(): Promise<void> {
    const { api, waiting } = this;
    const book = api.getActiveWorkbook();
    const sheet = book?.getActiveSheet();
    const list = waiting.get(sheet?.getSheetId() ?? '');
    if (!sheet || !list) return;
    waiting.delete(sheet.getSheetId());
    const images = list.map((chart) =>
      sheet
        .newOverGridImage()
        .setSource(picture(chart), api.Enum.ImageSourceType.BASE64)
        .setColumn(chart.place.column)
        .setRow(chart.place.row)
        .setColumnOffset(chart.place.x)
        .setRowOffset(chart.place.y)
        .setWidth(chart.width)
        .setHeight(chart.height)
        .buildAsync(),
    );
    const built = await Promise.all(images);
    // Another workbook may be shown by now.
    if (this.waiting === waiting) this.unblocked(() => sheet.insertImages(built));
  }
}

/** A chart as the address of a picture. */
function picture({ isLying, isStacked, title, labels, series, range, width, height }: ChartData): string {
  const canvas = document.createElement('canvas');
  const figures = {
    stacked: isStacked,
    min: range?.from ?? 0,
    ...(range ? { max: range.to } : {}),
    grid: { color: '#e3e8ea' },
  };
  const names = { stacked: isStacked, grid: { display: false }, ticks: { autoSkip: false } };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values, color, mark }, index) => ({
        ...MARKS[mark],
        label: name,
        data: [...values],
        backgroundColor: color || COLORS[index % COLORS.length],
        borderColor: color || COLORS[index % COLORS.length],
        pointRadius: 0,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: FINE,
      indexAxis: isLying ? 'y' : 'x',
      scales: isLying ? { x: figures, y: names } : { x: names, y: figures },
      plugins: {
        title: { display: title !== '', text: title, font: { size: 16, weight: 'bold' } },
        legend: { display: series.length > 1, position: 'top' },
      },
    },
    plugins: [PAPER],
  });
  chart.resize(width, height);
  const address = canvas.toDataURL();
  chart.destroy();
  return address;
}

/** White under the chart: else the cells would show through. */
const PAPER = {
  id: 'paper',
  beforeDraw: ({ ctx, width, height }: Chart): void => {
    ctx.fillStyle = '#fff';
    ctx.fillRect(0, 0, width, height);
  },
};
