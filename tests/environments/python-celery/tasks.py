"""Tasks that use the client of the process that the workers were forked from."""

import os

import chat_use
from celery import Celery

app = Celery(broker="filesystem://", backend="file://results")
app.conf.broker_transport_options = {"data_folder_in": "queue", "data_folder_out": "queue", "control_folder": "control"}
chat = chat_use.client()


@app.task
def use() -> tuple[int, str]:
    return os.getpid(), chat_use.use(chat)
