# study: performance
# question: How does the time of a run grow with the number of joint actions?
# figure: jointActions
# caption: Coordination of six agents, tabular policies held fixed for 4 environment steps, all
# measures; everything is exact over the joint actions. The least of up to seven repetitions, with
# bands to the most; the exponents are log-log slopes over the upper half of the points.
# gnuplot jointActions.gp                        draws jointActions.svg
# gnuplot -e "terminal='pdf'" jointActions.gp    draws jointActions.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'jointActions'; width = 5.5; height = 2.89; textlines = 21
load '../style.gp'
set xrange [53.33333333:1200000]
set yrange [0.04727:615.6167888]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('' 60 1, '' 70 1, '' 80 1, '' 90 1, say('10²') 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, say('10³') 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, say('10⁴') 10000, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, say('10⁵') 100000, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, say('10⁶') 1000000)
set ytics ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1)
plot 'jointActions.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.04727 ? $5 : 0.04727) : NaN):6 with filledcurves linestyle 1 notitle, \
  'jointActions.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.04727 ? $5 : 0.04727) : NaN):6 with filledcurves linestyle 2 notitle, \
  'jointActions.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.04727 ? $5 : 0.04727) : NaN):6 with filledcurves linestyle 3 notitle, \
  'jointActions.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'jointActions.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'jointActions.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('joint actions') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('processor time per run (ms)') at screen across(0,39),up(0,16) center } else {
  set label say('processor time per run (ms)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(2.85,21) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy: expected 1, measured 1.02'), \
  keyentry with linespoints linestyle 2 title say('mostUnderSampled: expected 1, measured 1.19'), \
  keyentry with linespoints linestyle 3 title say('maProps: expected 1, measured 1.24')
unset multiplot
unset output
