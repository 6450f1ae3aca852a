# study: performance
# question: How does the time of an update grow with the batch?
# figure: batch
# caption: Game 19 with MAPPO: two updates, or those of 1024 environment steps. The least of up to
# seven repetitions, with bands to the most; the exponents are log-log slopes over the upper half
# of the points.
# gnuplot batch.gp                        draws batch.svg
# gnuplot -e "terminal='pdf'" batch.gp    draws batch.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'batch'; width = 5.5; height = 3.17; textlines = 23
load '../style.gp'
set xrange [13.33333333:39321.6]
set yrange [0.07447451923:92.0888475]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.48,5)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('16' 16, '' 32 1, '64' 64, '' 128 1, '256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1, '16384' 16384, '' 32768 1)
set ytics ('' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1)
plot 'batch.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linestyle 1 notitle, \
  'batch.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linestyle 2 notitle, \
  'batch.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linestyle 3 notitle, \
  'batch.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linestyle 4 notitle, \
  'batch.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.07447451923 ? $5 : 0.07447451923) : NaN):6 with filledcurves linestyle 5 notitle, \
  'batch.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'batch.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'batch.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'batch.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'batch.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('batch (environment steps)') at screen across(2.92,39),up(0.12,0) center
if (plain) { set label say('processor time per update (ms)') at screen across(0,39),up(0,16) center } else {
  set label say('processor time per update (ms)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(3.13,23) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('onPolicy: expected 1, measured 0.96'), \
  keyentry with linespoints linestyle 2 title say('mostUnderSampled: expected 1, measured 0.85'), \
  keyentry with linespoints linestyle 3 title say('ros: expected 1, measured 0.96'), \
  keyentry with linespoints linestyle 4 title say('props: expected 1, measured 1.13'), \
  keyentry with linespoints linestyle 5 title say('maProps: expected 1, measured 0.99')
unset multiplot
unset output
