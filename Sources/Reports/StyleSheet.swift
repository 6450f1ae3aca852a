/// How pages look: on paper, on a phone, by day and by night.
///
/// Letters have a contrast of 4.5 at least. Drawings keep their white ground at night, for their
/// colours are chosen for it.
let styleSheet = """

  :root {
    --ground: #fdfcfa; --raised: #f5f2ec; --ink: #1d1b18; --quiet: #5c574f; --line: #d9d4ca;
    --link: #1b4f8a; --good: #1d5e34; --bad: #8c2f12; --warn: #6b4a00; --warn-ground: #fbf3dc;
    --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Liberation Serif", Georgia, serif;
    --sans: "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
    --mono: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --ground: #16171a; --raised: #202226; --ink: #e7e3db; --quiet: #aaa498; --line: #3a3c42;
      --link: #8fbdf2; --good: #8ed3a3; --bad: #f2a58a; --warn: #e8cd85; --warn-ground: #2c2719;
    }
  }
  * { box-sizing: border-box; }
  html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  body {
    margin: 0 auto; padding: 0 1.1rem 3rem; max-width: 82rem; background: var(--ground);
    color: var(--ink); font: 1rem/1.55 var(--serif); overflow-wrap: break-word;
  }
  a { color: var(--link); text-decoration-thickness: 0.06em; text-underline-offset: 0.15em; }
  a:hover { text-decoration-thickness: 0.12em; }
  :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
  .skip {
    position: absolute; left: -99rem; top: 0; padding: 0.6rem 1rem; background: var(--ground);
    font-family: var(--sans); z-index: 1;
  }
  .skip:focus { left: 0.5rem; top: 0.5rem; }

  .masthead { border-bottom: 1px solid var(--line); font: 0.9rem/1.4 var(--sans); }
  .masthead p { display: flex; justify-content: space-between; gap: 1rem; margin: 0.9rem 0; }
  .mark { font-weight: 600; letter-spacing: 0.04em; }
  nav { font: 0.88rem/1.45 var(--sans); }
  nav ul { list-style: none; margin: 1rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; }
  nav a { display: inline-block; padding: 0.2rem 0; text-decoration: none; color: var(--quiet); }
  nav a:hover { color: var(--link); text-decoration: underline; }

  .title { margin: 2.2rem 0 2rem; }
  .kicker { margin: 0; font: 0.85rem/1.4 var(--sans); letter-spacing: 0.08em; text-transform: uppercase; color: var(--quiet); }
  h1 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.5rem); line-height: 1.15; font-weight: 600; margin: 0.2rem 0 0.6rem; overflow-wrap: anywhere; }
  .question { font-size: 1.22rem; line-height: 1.45; font-style: italic; margin: 0 0 0.9rem; max-width: 60ch; }
  .abstract { margin: 0; max-width: 68ch; color: var(--quiet); }
  h2 { font-size: 1.4rem; line-height: 1.25; font-weight: 600; margin: 0 0 0.8rem; }
  h3 { font-size: 1.08rem; line-height: 1.35; font-weight: 600; margin: 1.9rem 0 0.6rem; overflow-wrap: anywhere; }
  section { padding-top: 1.6rem; margin-top: 2rem; border-top: 1px solid var(--line); }
  section > p, section > ul, section > ol, details > p, details > ul { max-width: 70ch; }
  p, ul, ol, dl { margin: 0 0 0.85rem; }
  li { margin-bottom: 0.3rem; }
  code, pre { font-family: var(--mono); font-size: 0.86em; }
  code { overflow-wrap: anywhere; }

  pre { margin: 0 0 1rem; padding: 0.8rem 1rem; background: var(--raised); border-radius: 4px; overflow-x: auto; line-height: 1.5; }
  pre code { font-size: 1em; overflow-wrap: normal; }
  .scroll { overflow-x: auto; margin: 0.9rem 0 1rem; }
  table { border-collapse: collapse; font: 0.82rem/1.4 var(--sans); font-variant-numeric: tabular-nums lining-nums; }
  caption { caption-side: top; text-align: left; padding-bottom: 0.45rem; color: var(--quiet); }
  thead th { border-bottom: 1.5px solid var(--ink); border-top: 1.5px solid var(--ink); vertical-align: bottom; font-weight: 600; }
  tbody tr:last-child > * { border-bottom: 1.5px solid var(--ink); }
  tbody tr:not(:last-child) > * { border-bottom: 1px solid var(--line); }
  th, td { padding: 0.28rem 0.95rem 0.28rem 0; text-align: left; vertical-align: top; font-weight: 400; }
  th:last-child, td:last-child { padding-right: 0.2rem; }
  .number { text-align: right; white-space: nowrap; }
  .text { white-space: nowrap; }
  .text.long { white-space: normal; min-width: 13rem; max-width: 34rem; overflow-wrap: anywhere; }
  thead .text, thead .number { white-space: normal; }
  .verdict.agrees { color: var(--good); }
  .verdict.differs { color: var(--bad); font-weight: 600; }
  .verdict a { color: inherit; }
  .reasons li { padding-left: 0.3rem; }
  .verdict a { white-space: nowrap; }

  figure { margin: 0 0 1.4rem; }
  .picture { width: fit-content; max-width: 100%; overflow-x: auto; background: #fff; color: #000; border: 1px solid var(--line); border-radius: 4px; padding: 0.6rem; }
  .picture svg, .picture img { display: block; margin: 0 auto; max-width: 100%; height: auto; }
  /* On a phone letters would be too small; there the wider drawings scroll. */
  .picture .wide { min-width: 30rem; }
  figcaption { margin: 0.7rem 0 0.5rem; max-width: 75ch; font-size: 0.94rem; }
  .files { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.1rem 1.3rem; font: 0.85rem/1.5 var(--sans); overflow-wrap: anywhere; margin-bottom: 0.4rem; }
  .warning { margin: 0.9rem 0; border-left: 3px solid var(--warn); background: var(--warn-ground); color: var(--warn); padding: 0.5rem 0.8rem; max-width: 70ch; font: 0.92rem/1.5 var(--sans); }
  details { margin: 0 0 0.9rem; }
  summary { cursor: pointer; font: 0.9rem/1.5 var(--sans); color: var(--link); padding: 0.15rem 0; width: fit-content; }
  details[open] > summary { margin-bottom: 0.5rem; }
  .facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.2rem; }
  .facts dt { color: var(--quiet); }
  .facts dd { margin: 0; overflow-wrap: anywhere; }
  body > footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font: 0.85rem/1.5 var(--sans); color: var(--quiet); }

  .studies { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 2.2rem 2rem; margin: 0; }
  .studies li { margin: 0; }
  .thumbnail { background: #fff; border: 1px solid var(--line); border-radius: 4px; height: 13rem; padding: 0.5rem; overflow: hidden; display: flex; align-items: center; justify-content: center; color: #5c574f; }
  .thumbnail img { max-width: 100%; max-height: 100%; }
  .words h2 { margin: 0.8rem 0 0.3rem; font-size: 1.15rem; overflow-wrap: anywhere; }
  .words p { margin: 0 0 0.4rem; }
  .counts { font: 0.86rem/1.45 var(--sans); color: var(--quiet); }

  @media (min-width: 70rem) {
    body:not(.index) { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); column-gap: 2rem; }
    body > .masthead, body > footer { grid-column: 1 / -1; }
    nav { position: sticky; top: 1.5rem; align-self: start; }
    nav ul { display: block; margin-top: 2.6rem; }
  }
  @media (max-width: 32rem) {
    .facts { grid-template-columns: 1fr; }
    .facts dd { margin-bottom: 0.5rem; }
  }
  @media print {
    @page { margin: 18mm 16mm; }
    html { font-size: 10pt; }
    body { max-width: none; padding: 0; background: #fff; }
    nav, .skip { display: none; }
    section { break-before: auto; }
    h2, h3, caption { break-after: avoid; }
    figure, tr, .warning { break-inside: avoid; }
    thead { display: table-header-group; }
    .scroll, .picture, pre { overflow: visible; }
    .picture { border: 0; padding: 0; }
    .picture .wide { min-width: 0; }
    .facts { grid-template-columns: auto 1fr; }
    pre, pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
    table { font-size: 7.5pt; }
    th, td { padding-right: 0.6rem; }
    th, td, .number, .text { white-space: normal; overflow-wrap: anywhere; }
    .text.long { min-width: 0; }
    a { color: inherit; }
    main a[href]:not([href^="#"])::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
    .files a[href]::after { content: none !important; }
    details::details-content { content-visibility: visible; height: auto; }
  }

  """
