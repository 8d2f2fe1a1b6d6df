/* Takes what is shown out of the page: tables as CSV, charts as SVG and PNG, the view as a link. */

const STYLES = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-opacity", "opacity",
  "font-family", "font-size", "font-style", "font-weight", "letter-spacing", "text-anchor", "dominant-baseline", "paint-order", "visibility", "display"];
const PAPER_EDGE = 16;

function save(file, blob) {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  announce(say("downloaded", { file }));
}

/** mark: what tells a spreadsheet that the file is UTF-8, or nothing. */
function saveCsv(file, lines, mark = "\ufeff") {
  save(file, new Blob([mark + csv(lines)], { type: "text/csv;charset=utf-8" }));
}

/** A copy that looks the same outside of the page: with the styles that the page's sheet gave it, and with its words. */
function standalone(svg, title, source) {
  const box = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((node, i) => resolve(node, getComputedStyle(originals[i])));
  copy.setAttribute("width", box.width);
  copy.setAttribute("height", box.height);
  return framed(copy, title, source, box);
}

function resolve(node, style) {
  STYLES.forEach((property) => node.setAttribute(property, style.getPropertyValue(property)));
  ["class", "style", "tabindex", "data-key"].forEach((attribute) => node.removeAttribute(attribute));
}

/** The picture on paper, its title above and its source below, where it has none of its own. */
function framed(picture, title, source, { width, height }) {
  const colour = getComputedStyle(document.body);
  const words = (y, size, weight, line) => drawing("text", { x: PAPER_EDGE, y, fill: colour.color, "font-family": colour.fontFamily,
    "font-size": size, "font-weight": weight }, line);
  const heads = folded(title, width / 8.5);
  const feet = folded(source, width / 6);
  const top = PAPER_EDGE + heads.length * 21 + 8;
  const whole = { width: width + 2 * PAPER_EDGE, height: top + height + feet.length * 16 + 2 * PAPER_EDGE };
  const page = drawing("svg", { xmlns: "http://www.w3.org/2000/svg", ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` },
    drawing("rect", { ...whole, fill: colour.backgroundColor }),
    ...heads.map((line, i) => words(PAPER_EDGE + 16 + i * 21, 16, 600, line)),
    ...feet.map((line, i) => words(top + height + PAPER_EDGE + 8 + i * 16, 11.5, 400, line)));
  picture.setAttribute("x", PAPER_EDGE);
  picture.setAttribute("y", top);
  page.append(picture);
  return { text: new XMLSerializer().serializeToString(page), ...whole };
}

/** Words in lines of so many letters at most. */
function folded(words, most) {
  return words.split(" ").filter(Boolean).reduce((lines, word) => {
    const last = lines[lines.length - 1];
    return last && last.length + word.length < most ? [...lines.slice(0, -1), last + " " + word] : [...lines, word];
  }, []);
}

function saveSvg(file, svg, title, source) {
  save(file + ".svg", new Blob([standalone(svg, title, source).text], { type: "image/svg+xml" }));
}

/** Twice the size, so that it stays sharp in print. */
async function savePng(file, svg, title, source) {
  const { text: picture, width, height } = standalone(svg, title, source);
  const image = new Image();
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(picture);
  await image.decode();
  const canvas = element("canvas", { width: Math.ceil(width * 2), height: Math.ceil(height * 2) });
  const brush = canvas.getContext("2d");
  brush.scale(2, 2);
  brush.drawImage(image, 0, 0, width, height);
  canvas.toBlob((blob) => save(file + ".png", blob), "image/png");
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    announce(say("copied"));
  } catch {
    announce(say("copyByHand"));
  }
}
