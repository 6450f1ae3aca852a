# study: performance
# question: How does the time of a study grow with the number of seeds?
# figure: seeds
# caption: The motivating game with tabular REINFORCE, two batches of 20 environment steps, one
# worker and the store. The least of up to seven repetitions, with bands to the most; the
# exponents are log-log slopes over the upper half of the points.
# gnuplot seeds.gp                        draws seeds.svg
# gnuplot -e "terminal='pdf'" seeds.gp    draws seeds.pdf; svg, pdf, png, tikz, cairolatex, dumb
folder(path) = path eq '' || path[strlen(path):] eq '/' ? path : folder(path[1:strlen(path) - 1])
if (exists('ARG0') && folder(ARG0) ne '') cd folder(ARG0)
name = 'seeds'; width = 5.5; height = 2.89; textlines = 21
load '../style.gp'
set xrange [53.33333333:39321.6]
set yrange [0.04411230769:1398.696862]
set logscale x
set logscale y
set multiplot

set lmargin at screen across(0.54,6)
set rmargin at screen across(5.36,77)
set bmargin at screen up(0.4,4)
set tmargin at screen up(2.3,14)
set xtics ('64' 64, '' 128 1, '256' 256, '' 512 1, '1024' 1024, '' 2048 1, '4096' 4096, '' 8192 1, '16384' 16384, '' 32768 1)
set ytics ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000)
plot 'seeds.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.04411230769 ? $5 : 0.04411230769) : NaN):6 with filledcurves linestyle 1 notitle, \
  'seeds.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.04411230769 ? $5 : 0.04411230769) : NaN):6 with filledcurves linestyle 2 notitle, \
  'seeds.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.04411230769 ? $5 : 0.04411230769) : NaN):6 with filledcurves linestyle 3 notitle, \
  'seeds.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'seeds.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'seeds.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle
unset label
unset arrow

eval page
set label say('seeds') at screen across(2.95,39),up(0.12,0) center
if (plain) { set label say('processor time per study (ms)') at screen across(0,39),up(0,16) center } else {
  set label say('processor time per study (ms)') at screen across(0.13,0),up(1.35,0) center rotate by 90
}
set key at screen 0.5,up(2.85,21) center top horizontal maxcols (plain ? 1 : 1) Left reverse samplen 2.5
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title say('run and store: expected 1, measured 0.99'), \
  keyentry with linespoints linestyle 2 title say('find what is missing: expected 1, measured 1.26'), \
  keyentry with linespoints linestyle 3 title say('read all results: expected 1, measured 1.02')
unset multiplot
unset output
