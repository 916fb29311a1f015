# Words of the page of open data, and of tables beside lists.

## Open data and the interface for programs

data-title = Open data
data-lead = What the Protocol asks, what is known of each State, and what States and NGOs published, for programs and for spreadsheets.
data-how = How it works
data-how-public = What is public is read without a key, from any program and any page, with GET. No cookie is set or read.
data-how-key = A desk of your own is read with a key. It opens what you may see at that moment, and nothing more.
data-how-account = Make one on your account page
# $address and $key: how many questions a minute
data-how-limit = An address may ask { $address } questions a minute, a key { $key }. Each answer says how many are left in the header RateLimit.
data-how-etag = Each answer has an ETag. A publication has its SHA-256 there: ask with If-None-Match, and it is sent only when it is another one.
data-how-problem = Trouble is told as RFC 9457 (application/problem+json), with what to do. A parameter that is not known is refused.
data-how-lists = Lists come in pages: the address of the next one is in “next”, and in the header Link.
data-document = The whole interface as OpenAPI 3.1
data-tables = Tables for spreadsheets
data-tables-lead = Every list of these pages can be had as CSV or as XLSX, as it is shown.
data-tables-requirements = The requirements
data-tables-state = The findings of the worked State
data-with-key = With a key
# Beside a list: the list as it is shown, for a spreadsheet
table-download = This list as a table:
# On the page of a State, before CSV and XLSX
state-findings-all = All findings as a table:
