"""What a data-minded colleague would write instead: openpyxl, plain floats; tidy tab, matrix, ranks. plain-script.py IN.xlsx OUT.xlsx

The yardstick of the bench: no sentences, no problems found, no exactness, user parts lost."""
import sys
from openpyxl import load_workbook, Workbook
inp, out = sys.argv[1:]
wb = load_workbook(inp, data_only=True)
def table(ws): 
    it = ws.iter_rows(values_only=True); head = next(it); return [dict(zip(head, r)) for r in it if any(x is not None for x in r)]
ind = [r for r in table(wb["ตัวชี้วัด"]) if r.get("รหัส")]
districts = [r["อำเภอ"] for r in table(wb["อำเภอ"]) if r.get("อำเภอ")]
shares = {}
for r in wb["ตั้งค่า"].iter_rows(values_only=True):
    pass
ws = wb["ตั้งค่า"]; heads = [c.value for c in ws[1]]
a, b = heads.index("องค์ประกอบ"), heads.index("น้ำหนักองค์ประกอบ (%)")
for r in ws.iter_rows(min_row=2, values_only=True):
    if r[a]: shares[r[a]] = r[b]
res = {}
for ws in wb.worksheets:
    if not ws.title.startswith("กรอกผล"): continue
    it = ws.iter_rows(values_only=True); codes = next(it); labs = next(it)
    keys = [(str(c).split(" ")[0], l) if c else None for c, l in zip(codes, labs)]
    for r in it:
        for k, v in zip(keys, r):
            if k and v is not None and k[1] != "อำเภอ": res[r[0], k[0], k[1]] = v
def val(d, i):
    m = i["วิธีวัด"]; labs = [s.strip() for s in (i["ข้อมูลที่กรอก"] or ("คะแนน" if m == "ให้คะแนนโดยตรง" else "ผล")).replace("\n", "|").split("|")]
    c = [res.get((d, i["รหัส"], l), res.get(("ทุกอำเภอ", i["รหัส"], l))) for l in labs]
    if m in ("นับข้อที่ทำแล้ว", "ใช่/ไม่ใช่"):
        return None if all(x is None for x in c) else sum(x in ("ใช่", True, "ส่ง") for x in c)
    if any(x is None for x in c): return None
    try:
        if m == "ร้อยละ": return 100 * c[0] / c[1]
        if m == "ร้อยละที่เพิ่มขึ้น": return 100 * (c[0] - c[1]) / c[1]
    except ZeroDivisionError: return None
    return c[0]
def sc(i, v):
    if v is None: return None
    if i["วิธีวัด"] == "ให้คะแนนโดยตรง": return v
    t = i["เป้าหมาย (5 คะแนน)"]; t = t if t is not None else (1 if i["วิธีวัด"] == "ใช่/ไม่ใช่" else 5)
    op = i["เงื่อนไข"] or "ไม่น้อยกว่า"
    met = {"ไม่น้อยกว่า": v >= t, "มากกว่า": v > t, "ไม่เกิน": v <= t, "น้อยกว่า": v < t}[op]
    if met: return 5
    if i["วิธีวัด"] == "ใช่/ไม่ใช่": return 0
    return min(4.99, 5 * v / t if op in ("ไม่น้อยกว่า", "มากกว่า") else 5 * t / v)
o = Workbook(); m = o.active; m.title = "สรุปคะแนน"; t = o.create_sheet("ข้อมูลวิเคราะห์")
t.append(["district", "section", "code", "indicator", "weight", "value", "score", "explanation"]); rows = []
for d in districts:
    s = {}; line = []
    for i in ind:
        v = val(d, i); p = sc(i, v); line.append(p)
        t.append([d, i["องค์ประกอบ"], i["รหัส"], i["ตัวชี้วัด"], i["น้ำหนัก"], v, p, f"{v} เป้าหมาย {i['เป้าหมาย (5 คะแนน)']} ได้ {p} คะแนน"])
        if p is not None: n, w = s.get(i["องค์ประกอบ"], (0, 0)); s[i["องค์ประกอบ"]] = (n + p * i["น้ำหนัก"], w + i["น้ำหนัก"])
    tot = sum(shares[k] * n / w for k, (n, w) in s.items()) / sum(shares[k] for k in s) if s else None
    rows.append((d, tot, line))
rank = sorted((round(r[1], 2) for r in rows if None not in r[2]), reverse=True)
m.append(["อำเภอ", "คะแนนรวม", "อันดับ"] + [i["รหัส"] for i in ind])
for d, tot, line in rows: m.append([d, round(tot, 2) if tot is not None else None, rank.index(round(tot, 2)) + 1 if None not in line else None] + line)
o.save(out)
