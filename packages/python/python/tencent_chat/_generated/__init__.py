# @generated from api/*.yaml by cargo xtask generate
"""What follows from the description of the API. Import it from the modules of ``tencent_chat``."""
