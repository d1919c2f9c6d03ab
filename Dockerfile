FROM python:3.12-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/venv
COPY requirements-postgres.txt .
RUN /opt/venv/bin/pip install --require-hashes --only-binary :all: -r requirements-postgres.txt

FROM python:3.12-slim
# A fixed number, so that the owner of a mounted folder can be set beforehand.
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin opora \
    && install -d -o opora -g opora -m 0700 /data
COPY --from=build /opt/venv /opt/venv
COPY . /app
# Compiled here: the root file system is read-only when the bot runs.
RUN /opt/venv/bin/python -m compileall -q /app
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    BOT_DATA_DIR=/data
WORKDIR /app
USER 10001:10001
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 CMD ["python", "-m", "bot", "health"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
