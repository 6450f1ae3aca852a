# Builds quincunx as on any Debian 13, and leaves an image with what it needs to run:
#   docker build -t quincunx .
#   docker run --rm -v "$PWD:/work" quincunx reproduce my.yaml
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends make ca-certificates
WORKDIR /source
COPY . .
RUN make deps
RUN make install STATIC=1 PREFIX=/usr DESTDIR=/installed

FROM debian:trixie-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends libsqlite3-0 gnuplot-nox \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /installed /
WORKDIR /work
ENTRYPOINT ["quincunx"]
