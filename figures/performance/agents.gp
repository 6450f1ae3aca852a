# study: performance
# question: How does the time of a run grow with the number of agents?
# figure: agents
# caption: Coordination of two actions each, 120 environment steps in batches of 20, on-policy.
# Expected: the growth of all weights. The least of up to seven repetitions, with bands to the
# most; the exponents are log-log slopes over the upper half of the points.
# gnuplot agents.gp                        draws agents.svg
# gnuplot -e "terminal='pdf'" agents.gp    draws agents.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'agents'; width = 5.5; height = 2.89; textlines = 21
load '../style.gp'
set xrange [1.666666667:12]
set yrange [0.1047023077:7.8629044]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('2' 2, '' 3 1, '' 4 1, '5' 5, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10)
set ytics ('0.2' 0.2, '' 0.3 1, '' 0.4 1, '0.5' 0.5, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '2' 2, '' 3 1, '' 4 1, '5' 5, '' 6 1, '' 7 1)
plot 'agents.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.1047023077 ? $5 : 0.1047023077) : NaN):6 with filledcurves linestyle 1 notitle, \
  'agents.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.1047023077 ? $5 : 0.1047023077) : NaN):6 with filledcurves linestyle 2 notitle, \
  'agents.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.1047023077 ? $5 : 0.1047023077) : NaN):6 with filledcurves linestyle 3 notitle, \
  'agents.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'agents.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'agents.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('agents') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('processor time per run (ms)') at screen across(0,39),up(0,16) center } else {
  set label say('processor time per run (ms)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(2.85,21) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('reinforce: expected 1.10, measured 0.87'), \
  keyentry with linespoints linestyle 2 title say('ippo: expected 1.10, measured 0.74'), \
  keyentry with linespoints linestyle 3 title say('mappo: expected 1.58, measured 1.57')
unset multiplot
unset output
