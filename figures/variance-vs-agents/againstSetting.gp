# study: variance-vs-agents
# question: By which power of the number of agents does the variance of one agent's gradient grow under the shared reward, under guidance, and under mixtures of the two?
# figure: {"againstSetting":{"agent":1,"apart":"learner.normalise","columns":2,"exact":"gradientExactVariance","logarithmic":"both","measures":["gradientVariance"],"perSample":true,"setting":"game.agents","step":0,"together":false}}
# caption: Read at m = 1 to 64. Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap
# interval of the mean (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the
# colour of its line: the closed form. Exponents of growth with agents (log-log slope of each
# seed's values; mean over seeds ± half of its 95 % Student interval; that of the closed form in
# brackets): bernoulliTeam · normalise none · p 0.3: reinforce (baseline exact) 1.00 ± 0.01
# (1.00); reinforce (baseline none) 1.92 ± 0.00 (1.93); dgpg (alpha 0.2) 0.99 ± 0.01 (1.00); dgpg
# (alpha 0.4) 0.98 ± 0.01 (0.98); dgpg (alpha 0.6) 0.94 ± 0.01 (0.94); dgpg (alpha 0.8) 0.78 ±
# 0.01 (0.78); dgpg (alpha 0.9) 0.48 ± 0.01 (0.49); dgpg (alpha 1.0) 0.00 ± 0.00 (0.00). dispatch
# · normalise none · tabular: reinforce (baseline exact) 1.06 ± 0.00 (1.06); reinforce (baseline
# none) 2.02 ± 0.00 (2.02); dgpg (alpha 0.2) 1.03 ± 0.00 (1.04); dgpg (alpha 0.4) 1.00 ± 0.01
# (1.00); dgpg (alpha 0.6) 0.90 ± 0.00 (0.90); dgpg (alpha 0.8) 0.62 ± 0.00 (0.62); dgpg (alpha
# 0.9) 0.32 ± 0.00 (0.32); dgpg (alpha 1.0) 0.06 ± 0.00 (0.06). dispatch · normalise shared ·
# tabular: dgpg (alpha 0.2) -0.02 ± 0.01 (-0.02); dgpg (alpha 0.4) -0.04 ± 0.01 (-0.04); dgpg
# (alpha 0.6) -0.03 ± 0.00 (-0.03); dgpg (alpha 0.8) 0.02 ± 0.00 (0.01); dgpg (alpha 0.9) 0.04 ±
# 0.01 (0.04). All dgpg with baseline exact, centre exact. Sampler onPolicy, experiment gradient.
# n = 10 runs per point, seeds 1 to 10.
# gnuplot againstSetting.gp                        draws againstSetting.svg
# gnuplot -e "terminal='pdf'" againstSetting.gp    draws againstSetting.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'againstSetting.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,6.77in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,650 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#0072B2' linewidth 1.3 dashtype (3,3) pointtype 6 pointsize 0.65
set style line 3 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 4 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 5 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set style line 6 linecolor rgb '#E69F00' linewidth 1.3 dashtype (20,4) pointtype 13 pointsize 0.65
set style line 7 linecolor rgb '#56B4E9' linewidth 1.3 dashtype (12,4) pointtype 7 pointsize 0.65
set style line 8 linecolor rgb '#000000' linewidth 1.3 dashtype (3,3) pointtype 5 pointsize 0.65
set style line 9 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 10 linecolor rgb '#0072B2' linewidth 0.8 dashtype (5,4)
set style line 11 linecolor rgb '#D55E00' linewidth 0.8 dashtype (5,4)
set style line 12 linecolor rgb '#009E73' linewidth 0.8 dashtype (5,4)
set style line 13 linecolor rgb '#CC79A7' linewidth 0.8 dashtype (5,4)
set style line 14 linecolor rgb '#E69F00' linewidth 0.8 dashtype (5,4)
set style line 15 linecolor rgb '#56B4E9' linewidth 0.8 dashtype (5,4)
set style line 16 linecolor rgb '#000000' linewidth 0.8 dashtype (5,4)
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [16.66666667:240]
set yrange [0.05:10000]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.1023
set rmargin at screen 0.5202
set bmargin at screen 0.6226
set tmargin at screen 0.8737
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10000' 10000)
set label 'bernoulliTeam · normalise none · p 0.3' at screen 0.3113,0.8896 center noenhanced font ',8'
plot 'againstSetting.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 12 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#000000' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 14 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 9 notitle, \
  'againstSetting.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'againstSetting.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 11 notitle, \
  'againstSetting.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'againstSetting.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 12 notitle, \
  'againstSetting.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'againstSetting.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 13 notitle, \
  'againstSetting.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle, \
  'againstSetting.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 14 notitle, \
  'againstSetting.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 7 pointinterval 1 notitle, \
  'againstSetting.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 15 notitle, \
  'againstSetting.tsv' index 12 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'againstSetting.tsv' index 13 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 16 notitle, \
  'againstSetting.tsv' index 14 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'againstSetting.tsv' index 15 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 10 notitle
unset label
unset arrow

set lmargin at screen 0.5566
set rmargin at screen 0.9745
set bmargin at screen 0.6226
set tmargin at screen 0.8737
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000)
set label 'dispatch · normalise none · tabular' at screen 0.7656,0.8896 center noenhanced font ',8'
plot 'againstSetting.tsv' index 16 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 18 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 20 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 22 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 24 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 26 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 28 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#000000' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 30 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 16 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting.tsv' index 17 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 9 notitle, \
  'againstSetting.tsv' index 18 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'againstSetting.tsv' index 19 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 11 notitle, \
  'againstSetting.tsv' index 20 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'againstSetting.tsv' index 21 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 12 notitle, \
  'againstSetting.tsv' index 22 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'againstSetting.tsv' index 23 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 13 notitle, \
  'againstSetting.tsv' index 24 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle, \
  'againstSetting.tsv' index 25 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 14 notitle, \
  'againstSetting.tsv' index 26 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 7 pointinterval 1 notitle, \
  'againstSetting.tsv' index 27 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 15 notitle, \
  'againstSetting.tsv' index 28 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'againstSetting.tsv' index 29 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 16 notitle, \
  'againstSetting.tsv' index 30 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'againstSetting.tsv' index 31 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 10 notitle
unset label
unset arrow

set lmargin at screen 0.1023
set rmargin at screen 0.5202
set bmargin at screen 0.3338
set tmargin at screen 0.5849
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '1' 1, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10' 10, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '1000' 1000, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10000' 10000)
set label 'dispatch · normalise shared · tabular' at screen 0.3113,0.6008 center noenhanced font ',8'
plot 'againstSetting.tsv' index 32 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 34 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 36 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 38 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 40 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 42 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#56B4E9' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 44 using 3:($4 > 0 ? ($5 > 0.05 ? $5 : 0.05) : NaN):6 with filledcurves linecolor rgb '#000000' fillstyle transparent solid 0.2 noborder notitle, \
  'againstSetting.tsv' index 32 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'againstSetting.tsv' index 33 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 9 notitle, \
  'againstSetting.tsv' index 34 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'againstSetting.tsv' index 35 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 11 notitle, \
  'againstSetting.tsv' index 36 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'againstSetting.tsv' index 37 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 12 notitle, \
  'againstSetting.tsv' index 38 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle, \
  'againstSetting.tsv' index 39 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 13 notitle, \
  'againstSetting.tsv' index 40 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 6 pointinterval 1 notitle, \
  'againstSetting.tsv' index 41 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 14 notitle, \
  'againstSetting.tsv' index 42 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 7 pointinterval 1 notitle, \
  'againstSetting.tsv' index 43 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 15 notitle, \
  'againstSetting.tsv' index 44 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 8 pointinterval 1 notitle, \
  'againstSetting.tsv' index 45 using 3:($4 > 0 ? $4 : NaN) with lines linestyle 16 notitle
unset label
unset arrow

unset logscale
unset border
unset xtics
unset ytics
unset grid
set lmargin at screen 0
set rmargin at screen 1
set bmargin at screen 0
set tmargin at screen 1
set xrange [0:1]
set yrange [0:1]
set label 'agents' at screen 0.5384,0.2925 center noenhanced font ',8'
set label 'm × mean gradient variance of agent 1' at screen 0.0236,0.6038 center rotate by 90 noenhanced font ',8'
set label 'per point, seeds 1 to 10.' at screen 0.0109,0.0142 left noenhanced font ',7'
set label '(0.04). All dgpg with baseline exact, centre exact. Sampler onPolicy, experiment gradient. n = 10 runs' at screen 0.0109,0.0319 left noenhanced font ',7'
set label '(alpha 0.6) -0.03 ± 0.00 (-0.03); dgpg (alpha 0.8) 0.02 ± 0.00 (0.01); dgpg (alpha 0.9) 0.04 ± 0.01' at screen 0.0109,0.0496 left noenhanced font ',7'
set label 'shared · tabular: dgpg (alpha 0.2) -0.02 ± 0.01 (-0.02); dgpg (alpha 0.4) -0.04 ± 0.01 (-0.04); dgpg' at screen 0.0109,0.0674 left noenhanced font ',7'
set label '(0.62); dgpg (alpha 0.9) 0.32 ± 0.00 (0.32); dgpg (alpha 1.0) 0.06 ± 0.00 (0.06). dispatch · normalise' at screen 0.0109,0.0851 left noenhanced font ',7'
set label '(alpha 0.4) 1.00 ± 0.01 (1.00); dgpg (alpha 0.6) 0.90 ± 0.00 (0.90); dgpg (alpha 0.8) 0.62 ± 0.00' at screen 0.0109,0.1028 left noenhanced font ',7'
set label '0.00 (1.06); reinforce (baseline none) 2.02 ± 0.00 (2.02); dgpg (alpha 0.2) 1.03 ± 0.00 (1.04); dgpg' at screen 0.0109,0.1205 left noenhanced font ',7'
set label '(alpha 1.0) 0.00 ± 0.00 (0.00). dispatch · normalise none · tabular: reinforce (baseline exact) 1.06 ±' at screen 0.0109,0.1383 left noenhanced font ',7'
set label '0.94 ± 0.01 (0.94); dgpg (alpha 0.8) 0.78 ± 0.01 (0.78); dgpg (alpha 0.9) 0.48 ± 0.01 (0.49); dgpg' at screen 0.0109,0.156 left noenhanced font ',7'
set label '(1.93); dgpg (alpha 0.2) 0.99 ± 0.01 (1.00); dgpg (alpha 0.4) 0.98 ± 0.01 (0.98); dgpg (alpha 0.6)' at screen 0.0109,0.1737 left noenhanced font ',7'
set label 'none · p 0.3: reinforce (baseline exact) 1.00 ± 0.01 (1.00); reinforce (baseline none) 1.92 ± 0.00' at screen 0.0109,0.1914 left noenhanced font ',7'
set label 'half of its 95 % Student interval; that of the closed form in brackets): bernoulliTeam · normalise' at screen 0.0109,0.2092 left noenhanced font ',7'
set label 'closed form. Exponents of growth with agents (log-log slope of each seed’s values; mean over seeds ±' at screen 0.0109,0.2269 left noenhanced font ',7'
set label 'mean (B = 2000 resamples of whole runs, seeded by name). Thin dashed, in the colour of its line: the' at screen 0.0109,0.2446 left noenhanced font ',7'
set label 'Read at m = 1 to 64. Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the' at screen 0.0109,0.2623 left noenhanced font ',7'
set key at screen 0.5,0.9941 center top horizontal maxcols 2 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'reinforce (baseline exact)', \
  keyentry with linespoints linestyle 2 title 'dgpg (alpha 1.0)', \
  keyentry with linespoints linestyle 3 title 'reinforce (baseline none)', \
  keyentry with linespoints linestyle 4 title 'dgpg (alpha 0.2)', \
  keyentry with linespoints linestyle 5 title 'dgpg (alpha 0.4)', \
  keyentry with linespoints linestyle 6 title 'dgpg (alpha 0.6)', \
  keyentry with linespoints linestyle 7 title 'dgpg (alpha 0.8)', \
  keyentry with linespoints linestyle 8 title 'dgpg (alpha 0.9)'
unset multiplot
unset output
