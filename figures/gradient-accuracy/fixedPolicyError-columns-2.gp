# study: gradient-accuracy
# question: How much more accurate are the gradients of adaptive samplers at equal data, and does the error of the gradient follow the error of the sample?
# figure: {"fixedPolicyError":{"agent":0,"axis":"logarithmic","columns":2,"guides":["inverseRoot","inverse"],"measure":"jointTotalVariation","told":""}}
# caption: Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean
# (B = 2000 resamples of whole runs, seeded by name). Grey dashed: rates through the first point
# of the first line. 24 points with mean 0 cannot stand on the log axis; see the data file.
# Experiment gradient (samples [16,23,32,45,64,91,128,181,256,362,512], batches 100). n = 10 runs
# per line, seeds 1 to 10.
# gnuplot fixedPolicyError-columns-2.gp                        draws fixedPolicyError-columns-2.svg
# gnuplot -e "terminal='pdf'" fixedPolicyError-columns-2.gp    draws fixedPolicyError-columns-2.pdf
if (!exists('terminal')) terminal = 'svg'
if (!exists('output')) output = 'fixedPolicyError-columns-2.' . terminal
reset
set encoding utf8
if (terminal eq 'pdf') set terminal pdfcairo noenhanced color size 5.5in,7.91in font 'sans,8' fontscale 0.75 linewidth 2 pointscale 0.75
if (terminal ne 'pdf') set terminal svg noenhanced size 528,760 fixed font 'sans-serif,8' fontscale 1.333 linewidth 1.333 background rgb 'white'
set output output
set datafile separator tab
set datafile missing '?'
set datafile commentschars '#'
set linetype 101 linecolor rgb '#666666' linewidth 0.8
set linetype 102 linecolor rgb '#dddddd' linewidth 0.6
set style line 1 linecolor rgb '#0072B2' linewidth 1.3 dashtype solid pointtype 7 pointsize 0.65
set style line 2 linecolor rgb '#D55E00' linewidth 1.3 dashtype (12,4) pointtype 5 pointsize 0.65
set style line 3 linecolor rgb '#009E73' linewidth 1.3 dashtype (3,3) pointtype 9 pointsize 0.65
set style line 4 linecolor rgb '#CC79A7' linewidth 1.3 dashtype (12,4,3,4) pointtype 11 pointsize 0.65
set style line 5 linecolor rgb '#E69F00' linewidth 1.3 dashtype (20,4) pointtype 13 pointsize 0.65
set border 3 linetype 101
set grid ytics linetype 102
unset key
set xrange [13.33333333:614.4]
set yrange [0.002:0.5]
set logscale x
set logscale y
set multiplot

set lmargin at screen 0.0927
set rmargin at screen 0.4718
set bmargin at screen 0.6443
set tmargin at screen 0.8591
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
set label 'none) · tabular' at screen 0.2823,0.8727 center noenhanced font ',8'
set label 'noConflict 1 · reinforce (baseline' at screen 0.2823,0.8885 center noenhanced font ',8'
set arrow from 16,0.168375 to 512,0.02976477607 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/√m' at graph 1, first 0.02976477607 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.168375 to 512,0.00526171875 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.00526171875 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 0 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 1 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 2 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 3 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 4 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 0 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 1 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 2 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 3 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 4 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5482
set rmargin at screen 0.9273
set bmargin at screen 0.6443
set tmargin at screen 0.8591
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
set label 'exact) · tabular' at screen 0.7377,0.8727 center noenhanced font ',8'
set label 'noConflict 1 · reinforce (baseline' at screen 0.7377,0.8885 center noenhanced font ',8'
set arrow from 16,0.1675625 to 512,0.02962114501 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/√m' at graph 1, first 0.02962114501 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.1675625 to 512,0.005236328125 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.005236328125 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 5 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 6 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 7 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 8 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 9 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 5 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 6 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 7 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 8 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 9 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.0927
set rmargin at screen 0.4718
set bmargin at screen 0.3816
set tmargin at screen 0.5963
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
set label 'none) · tabular' at screen 0.2823,0.6099 center noenhanced font ',8'
set label 'noConflict 19 · reinforce (baseline' at screen 0.2823,0.6257 center noenhanced font ',8'
set arrow from 16,0.170375 to 512,0.03011832946 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/√m' at graph 1, first 0.03011832946 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.170375 to 512,0.00532421875 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.00532421875 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 10 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 11 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 12 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 13 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 14 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 10 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 11 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 12 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 13 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 14 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5482
set rmargin at screen 0.9273
set bmargin at screen 0.3816
set tmargin at screen 0.5963
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('' 20, '' 30 1, '' 40 1, '' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 100, '' 200, '' 300 1, '' 400 1, '' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
set label 'exact) · tabular' at screen 0.7377,0.6099 center noenhanced font ',8'
set label 'noConflict 19 · reinforce (baseline' at screen 0.7377,0.6257 center noenhanced font ',8'
set arrow from 16,0.1658125 to 512,0.02931178579 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/√m' at graph 1, first 0.02931178579 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.1658125 to 512,0.005181640625 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.005181640625 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 15 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 16 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 17 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 18 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 19 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 15 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 16 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 17 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 18 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 19 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.0927
set rmargin at screen 0.4718
set bmargin at screen 0.1188
set tmargin at screen 0.3335
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '0.01' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '0.1' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
set label 'tabular (spread 1.0)' at screen 0.2823,0.3471 center noenhanced font ',8'
set label 'climbing · reinforce (baseline none)' at screen 0.2823,0.3629 center noenhanced font ',8'
set arrow from 16,0.2471665104 to 512,0.0436932789 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/√m' at graph 1, first 0.0436932789 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.2471665104 to 512,0.007723953451 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.007723953451 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 20 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 21 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 22 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 23 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 24 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 20 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 21 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 22 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 23 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 24 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
unset label
unset arrow

set lmargin at screen 0.5482
set rmargin at screen 0.9273
set bmargin at screen 0.1188
set tmargin at screen 0.3335
set xtics nomirror out scale 0.5,0.25 offset 0,0.3 font ',7' ('20' 20, '' 30 1, '' 40 1, '50' 50, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '100' 100, '200' 200, '' 300 1, '' 400 1, '500' 500, '' 600 1)
set ytics nomirror out scale 0.5,0.25 offset 0.5,0 font ',7' ('' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1)
set label '· tabular (spread 1.0)' at screen 0.7377,0.3471 center noenhanced font ',8'
set label 'climbing · reinforce (baseline exact)' at screen 0.7377,0.3629 center noenhanced font ',8'
set arrow from 16,0.2447814743 to 512,0.0432716601 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/√m' at graph 1, first 0.0432716601 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
set arrow from 16,0.2447814743 to 512,0.007649421072 nohead back linecolor rgb '#888888' linewidth 0.8 dashtype (6,4)
set label '1/m' at graph 1, first 0.007649421072 left offset 0.3,0 noenhanced font ',7' textcolor rgb '#666666'
plot 'fixedPolicyError-columns-2.tsv' index 25 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#0072B2' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 26 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#D55E00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 27 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#009E73' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 28 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#CC79A7' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 29 using 3:($4 > 0 ? ($5 > 0.002 ? $5 : 0.002) : NaN):6 with filledcurves linecolor rgb '#E69F00' fillstyle transparent solid 0.2 noborder notitle, \
  'fixedPolicyError-columns-2.tsv' index 25 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 1 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 26 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 2 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 27 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 3 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 28 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 4 pointinterval 1 notitle, \
  'fixedPolicyError-columns-2.tsv' index 29 using 3:($4 > 0 ? $4 : NaN) with linespoints linestyle 5 pointinterval 1 notitle
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
set label 'samples m' at screen 0.51,0.0834 center noenhanced font ',8'
set label 'mean joint total variation' at screen 0.0236,0.4889 center rotate by 90 noenhanced font ',8'
set label '(samples [16,23,32,45,64,91,128,181,256,362,512], batches 100). n = 10 runs per line, seeds 1 to 10.' at screen 0.0109,0.0121 left noenhanced font ',7'
set label 'line. 24 points with mean 0 cannot stand on the log axis; see the data file. Experiment gradient' at screen 0.0109,0.0273 left noenhanced font ',7'
set label 'resamples of whole runs, seeded by name). Grey dashed: rates through the first point of the first' at screen 0.0109,0.0425 left noenhanced font ',7'
set label 'Lines: mean over runs. Bands: pointwise 95 % percentile bootstrap interval of the mean (B = 2000' at screen 0.0109,0.0576 left noenhanced font ',7'
set key at screen 0.5,0.9949 center top horizontal maxcols 1 Left reverse samplen 3 noenhanced
plot NaN notitle, \
  keyentry with linespoints linestyle 1 title 'onPolicy', \
  keyentry with linespoints linestyle 2 title 'ros', \
  keyentry with linespoints linestyle 3 title 'props (learningRate 0.03, clip 0.3, minibatches 8)', \
  keyentry with linespoints linestyle 4 title 'maProps (learningRate 0.03, clip 0.3, minibatches 8)', \
  keyentry with linespoints linestyle 5 title 'mostUnderSampled'
unset multiplot
unset output
