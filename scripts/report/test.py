"""python scripts/report/test.py CHROMIUM PAGE...: looks at report pages as a parser, a browser, a
keyboard and a screen reader would, at three widths, by day, by night and on paper; then plants
defects and sees that they are found; ends with `N passed, N failed`."""

import pathlib
import re
import sys
import urllib.parse

import html5lib
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from checks import check, finish  # noqa: E402

WIDTHS = [360, 768, 1280]
REFERENCES = ["aria-labelledby", "aria-describedby", "aria-controls", "for"]
# What stands outside its element's box, unless a region of its own scrolls around it.
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
HEADINGS = "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))"
# Regions that scroll, but which no key can reach.
UNREACHABLE = """[...document.querySelectorAll('*')].filter(e =>
  e.scrollWidth > e.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)
  && e.tabIndex < 0).map(e => e.outerHTML.slice(0, 80))"""
SKIP = """(() => { const e = document.activeElement, b = e.getBoundingClientRect();
  return e.classList.contains('skip') && b.left >= 0 && b.top >= 0 && b.width > 40; })()"""


def parsed(path):
    """What is wrong with the text of a page: its syntax, its names, and what its links lead to."""
    text = path.read_text()
    try:
        root = html5lib.HTMLParser(
            strict=True, tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False
        ).parse(text)
    except html5lib.html5parser.ParseError as error:
        return [f"no valid HTML: {error}"]
    elements = list(root.iter())
    ids = [element.get("id") for element in elements if element.get("id")]
    found = [f"two elements have the id {name}" for name in sorted(set(ids)) if ids.count(name) > 1]
    if root.get("lang") is None:
        found.append("the page has no language")
    for element in elements:
        for name in REFERENCES:
            for target in (element.get(name) or "").split():
                if target not in ids:
                    found.append(f"{name} leads nowhere: {target}")
        links = [element.get(name) for name in ("href", "src", "{http://www.w3.org/1999/xlink}href")]
        for link in filter(None, links):
            parts = urllib.parse.urlsplit(link)
            if parts.scheme:
                if element.tag != "a" or parts.scheme != "https":
                    found.append(f"something is loaded from elsewhere: {link}")
            elif not parts.path:
                if parts.fragment not in ids:
                    found.append(f"a link leads nowhere: {link}")
            elif not (path.parent / urllib.parse.unquote(parts.path)).exists():
                found.append(f"there is no file {link}")
    for value in re.findall(r"url\(#([^)]*)\)", text):
        if value not in ids:
            found.append(f"a drawing leads nowhere: {value}")
    return found


def seen(browser, path, width, mode):
    """What is wrong with a page in the browser."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if mode == "dark" else "light")
    page = context.new_page()
    found = []
    page.on("request", lambda request: None if request.url.startswith("file:") else found.append(
        f"a request went out: {request.url}"))
    page.on("console", lambda message: found.append(f"the console says: {message.text}"))
    page.on("pageerror", lambda error: found.append(f"a script fails: {error}"))
    if mode == "print":
        page.emulate_media(media="print")
    page.goto(path.as_uri(), wait_until="load")
    beyond = page.evaluate(OVERFLOW)
    if beyond > 0:
        found.append(f"the page is {beyond} px wider than the window")
    levels = page.evaluate(HEADINGS)
    if levels.count(1) != 1 or levels[0] != 1:
        found.append(f"the page has {levels.count(1)} headings of the first level")
    if any(after > before + 1 for before, after in zip(levels, levels[1:])):
        found.append(f"a level of headings is left out: {levels}")
    if mode == "print":
        if page.locator("nav:visible").count():
            found.append("the table of contents is printed")
        closed = page.locator("details > :not(summary)").evaluate_all(
            "all => all.filter(e => !e.checkVisibility({contentVisibilityAuto: true})).length")
        if closed:
            found.append(f"{closed} parts are not printed")
    else:
        found += [f"no key reaches what scrolls in {text}" for text in page.evaluate(UNREACHABLE)]
        for violation in Axe().run(page).response["violations"]:
            nodes = "; ".join(node["html"][:100] for node in violation["nodes"][:3])
            found.append(f"axe, {violation['id']}: {violation['help']}: {nodes}")
        page.keyboard.press("Tab")
        if not page.evaluate(SKIP):
            found.append("the first key does not show the link that skips to the content")
    context.close()
    return found


def defects(text):
    """Pages that are wrong, each with what ought to be found."""
    def inserted(markup):
        return text.replace("</main>", markup + "</main>")
    yield "a second element of one id", inserted('<p id="main">x</p>'), "two elements have the id"
    yield "a link to nothing", inserted('<a href="#nothing">x</a>'), "a link leads nowhere"
    yield "a missing file", inserted('<a href="no.tsv">x</a>'), "there is no file no.tsv"
    yield "an end too many", inserted("</table>"), "no valid HTML"
    yield "a picture from elsewhere", inserted(
        '<img src="http://localhost:9/x.png" alt="x">'), "a request went out"
    yield "something wide", inserted('<p style="width: 2000px">x</p>'), "px wider than the window"
    yield "pale letters", inserted('<p style="color: #bbb">pale letters</p>'), "color-contrast"
    yield "a left-out heading", inserted("<h2>x</h2><h4>y</h4>"), "a level of headings is left out"
    yield "a script that fails", inserted("<script>nothing()</script>"), "a script fails"
    yield "a drawing without words", inserted('<svg role="img" width="9" height="9"></svg>'), "svg-img-alt"
    yield "no language", text.replace(' lang="en-GB"', "", 1), "the page has no language"


def main():
    chromium, pages = sys.argv[1], [pathlib.Path(word).resolve() for word in sys.argv[2:]]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in pages:
            name = f"{path.parent.name}/{path.name}"
            found = parsed(path)
            check(f"{name}: text, names and links", not found, "\n".join(found[:10]))
            for width in WIDTHS:
                for mode in ["light", "dark", "print"]:
                    found = seen(browser, path, width, mode)
                    check(f"{name}: {width} px, {mode}", not found, "\n".join(found[:10]))
        model = pages[0]
        planted = model.with_name("planted.html")
        for what, text, expected in defects(model.read_text()):
            planted.write_text(text)
            found = parsed(planted) + seen(browser, planted, 768, "light")
            check(f"{what} is found", any(expected in one for one in found), "\n".join(found[:10]))
        planted.unlink()
        browser.close()
    finish()


main()
