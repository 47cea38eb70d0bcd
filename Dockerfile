# ifugen in a container:
#   docker build --tag ifugen .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/work" ifugen build devices
# `--user` makes you the owner of what is written. Without it ifugen runs as a user that owns nothing.
FROM rust:1.92-slim-bookworm AS build
WORKDIR /source
COPY . .
# Paths of this container do not get into the program, so that the same sources give the same bytes.
ENV RUSTFLAGS="--remap-path-prefix=/source=ifugen --remap-path-prefix=/usr/local/cargo=cargo"
RUN cargo build --locked --release

FROM debian:bookworm-slim
# For `diff --git` and `build --changes-since`. Debian's stable release fixes its version.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    # The mounted folder belongs to somebody else.
    && git config --system safe.directory '*'
COPY --from=build /source/target/release/ifugen /usr/local/bin/ifugen
USER 65534:65534
WORKDIR /work
ENTRYPOINT ["ifugen"]
CMD ["--help"]
