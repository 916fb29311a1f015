#!/usr/bin/env bash
# Debian's Chromium and a font for Arabic, for the tests of pages; as root, on a machine that has neither.
set -e
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium fonts-noto-core
