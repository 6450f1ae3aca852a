# Looks of Quincunx figures, 65020cb084960342
# A figure’s script sets name, width and height (inches) and textlines, and loads this file.
# Edit it as you like: quincunx then keeps it. Delete it for the usual one.
reset

# Terminals. A point is 1/72 inch in all of them: each has a unit of its own.
if (!exists('terminal')) terminal = 'svg'
latex = terminal eq 'tikz' || terminal eq 'cairolatex'
plain = terminal eq 'dumb'
known = ' svg:.svg pdf:.pdf png:.png tikz:.tex cairolatex:-latex.tex dumb:.txt '
found = strstrt(known, ' ' . terminal . ':')
if (!found) exit error 'terminal is svg, pdf, png, tikz, cairolatex or dumb, not ' . terminal
ending = word(known[found + strlen(terminal) + 2:*], 1)
pixels(inches, perinch) = floor(inches * perinch + 0.5)
# LaTeX reads bytes of UTF-8; gnuplot counts them singly in its default encoding.
if (latex) { set encoding default } else { set encoding utf8 }
if (terminal eq 'svg') \
  set terminal svg noenhanced size pixels(width,96),pixels(height,96) fixed \
    font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
if (terminal eq 'pdf') \
  set terminal pdfcairo noenhanced color size width in,height in \
    font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal eq 'png') \
  set terminal pngcairo noenhanced color size pixels(width,300),pixels(height,300) \
    font 'sans,8' fontscale 3.125 linewidth 4.167 pointscale 3.125
if (terminal eq 'tikz') \
  eval sprintf("set terminal tikz color size %gin,%gin linewidth 2 " \
    . "font '\\fontsize{8}{9.6}\\selectfont'", width, height)
if (terminal eq 'cairolatex') \
  set terminal cairolatex pdf input color size width in,height in \
    font ',8' linewidth 2 pointscale 0.75
if (plain) set terminal dumb noenhanced mono nofeed size 79,textlines aspect 1
set output (exists('output') ? output : name . ending)

# Places on the page: inches from the lower left corner, characters in a drawing of plain text.
across(inches, characters) = plain ? characters / 79.0 : inches / width
up(inches, line) = plain ? line / (1.0 * textlines) : inches / height
turn = plain ? 0 : 90

# What LaTeX reads as the text; all other terminals draw it as it stands.
sub(s, a, b) = strstrt(s, a) == 0 ? s \
  : s[1:strstrt(s, a) - 1] . b . sub(s[strstrt(s, a) + strlen(a):*], a, b)
special = "\\ { } \001 _ % & # $ ^ ~ < > | · − ± ≥ ≤ × √ τ … ² ³ ¹ ⁻ ⁰ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹"
written = "\001 \\{ \\} \\textbackslash{} \\_ \\% \\& \\# \\$ \\^{} \\~{}" \
  . " \\ensuremath{<} \\ensuremath{>} \\ensuremath{|} \\ensuremath{\\cdot} \\ensuremath{-}" \
  . " \\ensuremath{\\pm} \\ensuremath{\\ge} \\ensuremath{\\le} \\ensuremath{\\times}" \
  . " \\ensuremath{\\surd} \\ensuremath{\\tau} \\dots{} \\ensuremath{{}^2} \\ensuremath{{}^3}" \
  . " \\ensuremath{{}^1} \\ensuremath{{}^-} \\ensuremath{{}^0} \\ensuremath{{}^4}" \
  . " \\ensuremath{{}^5} \\ensuremath{{}^6} \\ensuremath{{}^7} \\ensuremath{{}^8}" \
  . " \\ensuremath{{}^9}"
escaped(s, i) = i > words(special) ? s \
  : escaped(sub(s, word(special, i), word(written, i)), i + 1)
say(s) = latex ? escaped(s, 1) : s

# Data.
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'

# Axes.
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set border 3 linetype 101
set grid noxtics ytics linetype 102
if (plain) unset grid
set tics nomirror out scale 0.5,0.25
set xtics offset 0,(plain ? 0 : 0.3)
set ytics offset (plain ? 0 : 0.5),0
unset key

# Lines: the colours of Okabe and Ito (2008) but the yellow that vanishes on white. Each colour
# has its own dash and marker, so that lines survive a grey print; line 1 + colour + 7 variant.
colours = '#0072B2 #D55E00 #009E73 #CC79A7 #E69F00 #56B4E9 #000000'
markers = '7 5 9 11 13 6 4 8 10 12'
set dashtype 2 (12,4)
set dashtype 3 (3,3)
set dashtype 4 (12,4,3,4)
set dashtype 5 (20,4)
set dashtype 6 (5,4)
do for [colour = 0:6] {
  do for [variant = 0:9] {
    # The colours beyond the shapes start one dash later than those whose shapes they share.
    # Variants are filled and hollow in turn.
    set style line 1 + colour + 7 * variant linecolor rgb word(colours, colour + 1) \
      linewidth 1.3 dashtype 1 + (colour + colour / 5 + 2 * variant) % 5 \
      pointtype 0 + word(markers, 1 + (colour + variant / 2) % 5 + 5 * (variant % 2)) \
      pointsize 0.65
  }
  # Companions of a line; its single runs.
  set style line 1001 + colour linecolor rgb word(colours, colour + 1) \
    linewidth 0.8 dashtype 6
  set style line 1011 + colour linecolor rgb word(colours, colour + 1) linewidth 0.35
}
set style fill transparent solid 0.2 noborder
if (plain) set style fill empty noborder
set style arrow 1 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set style arrow 2 nohead back linecolor rgb '#666666' linewidth 0.8
set errorbars small
# Vertical bars otherwise have a white disc in their middle, over all that is behind; 0 would be
# taken for the default, and less makes an SVG that not all can draw.
set pointintervalbox 0.01

# Cells, from light to dark, so that a grey print keeps the order; on dark ones white letters.
set palette defined (0 '#f7fbff', 0.5 '#6baed6', 1 '#08306b')
unset colorbox
ink(share) = share < 0.7 ? 0x000000 : 0xffffff

# After the panels, the key and the labels of axes stand in an empty plot over the whole page.
page = 'unset logscale; unset border; unset xtics; unset ytics; unset grid; ' \
  . 'set lmargin at screen 0; set rmargin at screen 1; ' \
  . 'set bmargin at screen 0; set tmargin at screen 1; set xrange [0:1]; set yrange [0:1]'
