#!/usr/bin/env python3
"""Makes the database of 0.1.0 that DatabaseOfThe010Test opens, by working through the application of that version.

    database_of_010.py --app FOLDER --out FOLDER
    database_of_010.py --app FOLDER --out FOLDER --postgresql HOST:PORT --user NAME --password WORD

--app is target/quarkus-app of commit 3feadad, the last one of 0.1.0 before its rooms were divided; for PostgreSQL
packaged once more for it (java -Dquarkus.launch.rebuild=true -Dquarkus.datasource.db-kind=postgresql -jar ...), with an
empty database claimtrail at that server and psql and pg_dump in the path. --out is src/test/resources/database-of-0.1.0.
Whatever is told here was made up. Needs Python 3.9 and a Java 17 or newer, nothing else.
"""
import argparse
import glob
import gzip
import http.cookiejar
import io
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import zipfile

PASSWORD = "correct horse battery"
TOKEN = "a-token-for-unattended-installations"
PATIENCE_SECONDS = 120


# What came in

QUAY = "https://courier.example/harbour/quay-wall"
QUAY_HEAD = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Quay wall to be rebuilt | Sundhaven Courier</title>
<link rel="canonical" href="%s"><meta property="og:site_name" content="Sundhaven Courier">
<meta property="og:title" content="Quay wall to be rebuilt by autumn">
<meta name="description" content="The harbour board has decided, and the fishers doubt it.">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Quay wall to be rebuilt by autumn","author":{"@type":"Person","name":"Signe Dahl"},
"publisher":{"@type":"Organization","name":"Sundhaven Courier"},"articleSection":"Harbour",
"datePublished":"2025-03-11T07:40:00+01:00","dateModified":"%s"}</script></head>
"""
QUAY_BODY = """<body><nav><a href="/">Home</a> <a href="/harbour">Harbour</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Quay wall to be rebuilt by autumn</h1><p class="byline">By Signe Dahl</p>
<p>The harbour board of Sundhaven voted on Tuesday evening to rebuild the northern quay wall from the ground up.</p>
%s
</article></main><footer><p>All rights reserved by the Sundhaven Courier.</p></footer></body></html>
"""
ELEVEN = "The wall has moved eleven centimetres since the storm of 2023"
FERRY = "We will not close the ferry berth for a single day this summer"
FORTY = "the town would pay forty percent of the cost"
BOATS = "Nobody has asked the boats where they are supposed to lie"
CROWNS = "the work would cost 3.2 million crowns"
MAY = "The board meets again in the first week of May"
CRANES = "Two cranes from the shipyard will be lent to the contractor free of charge"
QUAY_FIRST = [
    f"“{ELEVEN},” said Mara Lindqvist, who heads the harbour board.",
    f"“{FERRY},” Lindqvist said.",
    f"Deputy mayor Jonas Feld said that {FORTY}.",
    f"Fishers doubt it. “{BOATS},” said Ruben Aas, who speaks for the fishing cooperative.",
    f"The port authority told the daily Kystposten that {CROWNS}.",
    f"{MAY}.",
    f"{CRANES}, Lindqvist said.",
    "Advertisement: Sundhaven Savings Bank, at your side since 1871.",
]
QUAY_SECOND = [
    f"Deputy mayor Jonas Feld said that {FORTY}.",
    "“We will not close the ferry berth for more than two days this summer,” Lindqvist said.",
    f"“{ELEVEN},” said Mara Lindqvist, who heads the harbour board.",
    "The port authority told the daily Kystposten that the work would cost at least 4.1 million crowns.",
    "When the members come together the next time, nobody could say.",
    "Advertisement: Sundhaven Savings Bank, at your side since 1871.",
]

VISIBLE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Lighthouse keeper retires after forty years</title>
<meta property="og:url" content="https://islandpost.example/2025/lighthouse"><meta name="section" content="Islands">
<meta name="application-name" content="Island Post"></head>
<body><article><h1>Lighthouse keeper retires after forty years</h1>
<p class="author">By Ida Quist</p><time class="published" datetime="2025-02-03">3 February 2025</time>
<span class="last-updated">Updated 5 February 2025</span>
<p>The last keeper of the lighthouse on Gullholm leaves the island at the end of the month, and nobody follows him.</p>
<p>“The lamp has burned every night since I came here in the spring of 1985,” said Torben Vik, the keeper.</p>
<p>The coastal administration said that no ship had run aground near Gullholm in those forty years.</p>
</article></body></html>
"""

WIRE = """Ferry line to open in spring

By Lars Holt
Published: 3 May 2025

SUNDHAVEN (Northwire) - A new ferry line will connect Sundhaven and Gullholm from next spring on, the operator said.

“We expect ninety thousand passengers in the first year,” said Ane Brekke, who leads the ferry company.

Ane Brekke said the ships would run on batteries alone.

Ruben Aas, the speaker of the fishing cooperative, warned that the line would cross the best shrimp grounds.
"""

GERMAN = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Kühlhäuser für Süddorf kommen „viel zu spät“</title>
<meta name="author" content="Jürgen Müßig"><meta property="og:site_name" content="Küstenblatt für Süddorf">
<meta property="article:section" content="Wirtschaft für Käufer"><meta property="article:published_time" content="2024-11-20">
</head><body><article><h1>Kühlhäuser für Süddorf kommen „viel zu spät“</h1>
<p>Die Kühlhäuser am Südhafen werden frühestens im nächsten Jahr fertig, erklärte die Gemeinde am Mittwoch.</p>
<p>„Für unsere Fischer kommt das viel zu spät“, sagte Bürgermeisterin Käthe Löhr.</p>
<p>Die Genossenschaft müsse ihren Fang weiter über fünfzig Kilometer fahren, so Löhr.</p>
</article></body></html>
"""

LETTER = """From: Kari Moen <kari.moen@fjordpress.example>
To: desk@claimtrail.example
Date: Thu, 10 Apr 2025 16:20:00 +0200
Subject: Salmon prices fall for the third month
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="between"

--between
Content-Type: text/plain; charset=utf-8

Salmon prices on the coast fell for the third month in a row, the exchange in Fjordvik reported on Thursday.

"We sell a kilo for less than it costs us," said Oda Strand, who owns two farms.
--between
Content-Type: text/plain; charset=utf-8; name="price-table.txt"
Content-Disposition: attachment; filename="price-table.txt"

Prices of salmon at the exchange in Fjordvik

January 91 crowns, February 84 crowns, March 79 crowns a kilo, the exchange said.
--between--
"""

DROPPED = """Council archive moves

The archive of the council moves into the old customs house.

"Every box has been counted twice," said archivist Pia Lund.
"""
SIDECAR = {
    "title": "Archive moves into the customs house",
    "byline": "Pål Eide",
    "outlet": "Harbour Gazette",
    "published": "2025-01-15",
    "modified": "2025-01-16",
    "section": "Culture",
    "url": "https://gazette.example/archive",
    "language": "en",
}

BRIDGE = """Bridge toll

The toll on the sound bridge stays as it is until the end of the year, the road office announced.

“Nine out of ten drivers pay by tag,” said Nora Sand of the road office.

A spokesman who asked not to be named said the office had lost a million crowns to unpaid tolls.
"""

BRIDGE_LATER = BRIDGE.replace("Nine out of ten drivers", "Almost nine out of ten drivers")

MILL = """Mill burns down

The old mill at Nordbekk burned down in the night to Sunday, the fire brigade said.

“The roof was gone before we crossed the bridge,” said fire chief Egil Tveit.
"""
MILL_LATER = """Mill burned down, cause is known

The old mill at Nordbekk burned down in the night to Sunday, the fire brigade said.

“The roof was gone before we crossed the bridge,” said fire chief Egil Tveit.

A cable caused the fire, according to the police.
"""

REPEATED = """Sentence by sentence

Nora Sand said that the road office had counted every car on the bridge for a whole year.
"""


def garbled(text):
    """As if somebody had read its UTF-8 as Windows-1252."""
    return "".join(letter(byte) for byte in text.encode("utf-8")).encode("utf-8")


def letter(byte):
    try:
        return bytes([byte]).decode("windows-1252")
    except UnicodeDecodeError:
        return chr(byte)


def quay(modified, paragraphs):
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (QUAY_HEAD % (QUAY, modified) + QUAY_BODY % body).encode("utf-8")


def packed(files):
    """The same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), content)
    return buffer.getvalue()


def docx(title, author, paragraphs):
    types = "application/vnd.openxmlformats-"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = "".join(f"<w:p><w:r><w:t>{paragraph}</w:t></w:r></w:p>" for paragraph in paragraphs)
    return packed({
        "[Content_Types].xml": '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"><Default Extension="rels" ContentType="' + types + 'package.relationships+xml"/><Override'
        ' PartName="/word/document.xml" ContentType="' + types + 'officedocument.wordprocessingml.document.main+xml"/>'
        '<Override PartName="/docProps/core.xml" ContentType="' + types + 'package.core-properties+xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.'
        'openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>",
        "docProps/core.xml": '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/'
        'package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms='
        '"http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>' + title
        + "</dc:title><dc:creator>" + author + '</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">'
        '2025-04-01T08:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-04-02T08:00:00Z'
        "</dcterms:modified></cp:coreProperties>",
        "word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="{word}"><w:body>{text}</w:body></w:document>',
    })


# The application

class App:
    """The application of 0.1.0; its database is told by settings."""

    def __init__(self, folder, data, imports, settings):
        self.folder = folder
        self.data = data
        self.imports = imports
        self.settings = settings
        self.process = None

    def java(self, *settings):
        return ["java", "-XX:+UseSerialGC", f"-Dclaimtrail.data-directory={self.data}",
                f"-Dclaimtrail.imports-directory={self.imports}", "-Dclaimtrail.time-zone=UTC", *self.settings,
                *settings, "-jar", os.path.join(self.folder, "quarkus-run.jar")]

    def start(self, *settings):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"http://127.0.0.1:{free.getsockname()[1]}"
        log = open(os.path.join(os.path.dirname(self.data), "server.log"), "ab")
        self.process = subprocess.Popen(self.java(
            "-Dquarkus.http.port=" + self.address.split(":")[2], "-Dclaimtrail.setup.admin-name=ada",
            f"-Dclaimtrail.setup.admin-password={PASSWORD}", f"-Dclaimtrail.setup.admin-token={TOKEN}", *settings),
            stdout=log, stderr=log)
        patiently(self.ready, "the server")

    def ready(self):
        if self.process.poll() is not None:
            raise SystemExit("The server ended, see server.log in " + os.path.dirname(self.data))
        try:
            return urllib.request.urlopen(self.address + "/health/ready").status == 200
        except OSError:
            return False

    def bring_by_command(self, name, text):
        """While the server is stopped."""
        file = os.path.join(os.path.dirname(self.data), name)
        with open(file, "w", encoding="utf-8") as brought:
            brought.write(text)
        subprocess.run([*self.java(), "intake", file], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE_SECONDS)


def patiently(condition, what):
    for _ in range(PATIENCE_SECONDS * 10):
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"Waited in vain for {what}")


class Person:
    """Somebody with a browser and a program."""

    def __init__(self, app, name):
        self.app = app
        self.name = name
        self.token = TOKEN if name == "ada" else None
        self.jar = http.cookiejar.CookieJar()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def sign_in(self):
        self.form("/sign-in", name=self.name, password=PASSWORD)
        if self.token is None:
            page = self.form("/account/tokens", tokenName="program")
            self.token = re.search(r'id="newToken"[^>]*value="([^"]+)"', page).group(1)
        return self

    def page(self, path):
        return self.browser.open(self.app.address + path).read().decode("utf-8")

    def csrf(self):
        self.page("/sign-in")
        return next(cookie.value for cookie in self.jar if cookie.name == "claimtrail-csrf")

    def form(self, path, **fields):
        body = urllib.parse.urlencode({"csrf": self.csrf(), **fields}).encode("utf-8")
        return self.send(self.browser, urllib.request.Request(self.app.address + path, body))[0].decode("utf-8")

    def form_with_files(self, path, files, **fields):
        request = multipart(self.app.address + path, files, {"csrf": self.csrf(), **fields})
        return self.send(self.browser, request)[0].decode("utf-8")

    def api(self, method, path, body=None, tag=None):
        """The answer and its entity tag."""
        request = urllib.request.Request(self.app.address + "/api/v1" + path, method=method)
        if body is not None:
            request.data = json.dumps(body).encode("utf-8")
            request.add_header("Content-Type", "application/json")
        if tag is not None:
            request.add_header("If-Match", tag)
        return self.called(request)

    def called(self, request):
        request.add_header("Authorization", "Bearer " + self.token)
        request.add_header("Accept", "application/json")
        body, answer = self.send(urllib.request.build_opener(), request)
        return (json.loads(body) if body else None), answer.headers.get("ETag")

    def get(self, path):
        return self.api("GET", path)[0]

    def post(self, path, body=None, tag=None):
        return self.api("POST", path, body, tag)[0]

    def changed(self, method, path, body=None, of=None):
        """Changes what was just read; {@code of} is read where the path itself cannot be."""
        return self.api(method, path, body, self.api("GET", of or path)[1])[0]

    def bring(self, files, **fields):
        return self.called(multipart(self.app.address + "/api/v1/articles", files, fields))[0]["uploads"]

    @staticmethod
    def send(opener, request):
        try:
            answer = opener.open(request)
            return answer.read(), answer
        except urllib.error.HTTPError as error:
            raise SystemExit(f"{request.get_method()} {request.full_url}: {error.code}\n{error.read().decode()[:2000]}")


def multipart(url, files, fields):
    boundary = "a-boundary-that-stands-in-no-file"
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode("utf-8")
             for name, value in fields.items() if name != "part"]
    for name, content in files.items():
        part = fields.get("part", "files")
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{part}"; filename="{name}"\r\n'
                     f"Content-Type: application/octet-stream\r\n\r\n".encode("utf-8"))
        parts.append((content if isinstance(content, bytes) else content.encode("utf-8")) + b"\r\n")
    request = urllib.request.Request(url, b"".join(parts) + f"--{boundary}--\r\n".encode("utf-8"), method="POST")
    request.add_header("Content-Type", "multipart/form-data; boundary=" + boundary)
    return request


# What the desk did with it

class Desk:
    def __init__(self, app):
        self.app = app

    def work(self):
        self.people()
        self.articles()
        self.metadata()
        self.reading()
        self.suggestions()
        self.claims()
        self.speakers()
        self.newer_versions()
        self.evidence_and_verdicts()
        self.deletions()
        self.reports()

    def people(self):
        self.ada = Person(self.app, "ada").sign_in()
        self.eda = self.invited("eda", "editor")
        self.ana = self.invited("ana", "reviewer")
        self.ben = self.invited("ben", "reviewer")
        self.vera = self.invited("vera", "viewer")
        otto = self.invited("otto", "reviewer")
        otto.form("/account/language", language="de", next="/account")
        self.otto = otto
        self.ada.form("/people", name="Ida waits", role="viewer")

    def invited(self, name, role):
        page = self.ada.form("/people", name=name, role=role)
        path = re.search(r"/invitations/[^\"'<\s]+", page).group(0)
        Person(self.app, name).form(path, password=PASSWORD, passwordAgain=PASSWORD)
        return Person(self.app, name).sign_in()

    def bring(self, who, files, **fields):
        """The articles that files became, each read to its end before the next person goes on."""
        return [self.read(upload) for upload in who.bring(files, **fields)]

    def read(self, upload):
        """The article that a file became once its suggestions are made; None where it became none."""
        def ended():
            now = self.ada.get(f"/uploads/{upload['id']}")
            return now if now["state"] not in ("queued", "reading") else None
        self.idle()
        now = patiently(ended, upload["fileName"])
        return self.suggested(now.get("articleId"))

    def idle(self):
        patiently(lambda: self.ada.get("/intake")["underWay"] == 0, "the queue")

    def suggested(self, article):
        if article is not None:
            patiently(lambda: self.ada.get(f"/articles/{article}/suggestions")["complete"], "suggestions")
        return article

    def articles(self):
        self.quay = self.bring(self.ana, {"quay-wall.html": quay("2025-03-11T07:40:00+01:00", QUAY_FIRST)})[0]
        self.visible = self.bring(self.ana, {"lighthouse.html": VISIBLE})[0]
        self.wire = self.bring(self.ben, {"ferry-line.txt": WIRE})[0]
        self.german = self.bring(self.ben, {"kuehlhaeuser.html": garbled(GERMAN)})[0]
        self.garbled = self.bring(self.ben, {"kuehlhaeuser-zwei.html": garbled(GERMAN.replace("Mittwoch", "Freitag"))})[0]
        self.bus = self.bring(self.ana, {"school-bus.docx": docx("School bus contract", "Berit Nes", [
            "School bus contract", "The county gives the contract for school buses to a company from the city.",
            "“Not one child will wait longer than ten minutes,” said Berit Nes, who runs the county office."])})[0]
        self.bring(self.ben, {"snow-plough.docx": docx("Snow plough sold", "Tor Lie", [
            "The county sells its oldest snow plough.", "It cleared the pass for thirty winters, the road office said."])})
        self.letter = self.bring(self.ana, {"salmon.eml": LETTER})[0]
        self.bring(self.ana, {"two-notes.zip": packed({
            "first-note.txt": "First note\n\nThe pilot boat is back in service, the harbour master said.\n",
            "second-note.txt": "Second note\n\nThe sluice stays shut until Friday, the harbour master said.\n"})})
        self.numbers = self.bring(self.ana, {"7-41.txt": "7 41\n\n12 88\n"})[0]
        self.told = self.read(self.ben.post("/articles", {
            "title": "Bridge toll stays as it is", "text": BRIDGE, "byline": "Nils Ek", "outlet": "Sound Radio",
            "publishedOn": "2025-05-20", "language": "en"})["uploads"][0])
        self.ana.form("/articles/new", title="Mill burns down", outlet="Inland Times", byline="", publishedOn="2025-06-01",
                      text=MILL)
        self.idle()
        self.mill = self.suggested(self.ada.get("/articles?q=Mill")["items"][0]["id"])
        self.mill_later = self.bring(self.ana, {"mill-later.txt": MILL_LATER})[0]
        self.ana.form_with_files("/articles/new", {"pasted-file.txt": "Uploaded by form\n\nThe pool opens in June, the town said.\n"})
        self.idle()
        self.dropped()
        self.waiting = self.bring(self.ben, {"sentence-by-sentence.txt": REPEATED})[0]
        self.bring(self.ben, {
            "empty.txt": "",
            "damaged.docx": b"PK\x03\x04 this was a document once",
            "program.bin": b"\x7fELF\x02\x01\x01" + bytes(60),
            "ferry-line-again.txt": WIRE})

    def dropped(self):
        self.drop("archive.txt.meta.json", json.dumps(SIDECAR, ensure_ascii=False))
        self.drop("archive.txt", DROPPED)
        self.drop("undated.txt.meta.json", '{"published": "in spring"}')
        self.drop("undated.txt", "Undated\n\nThe slipway is slippery, the harbour master said.\n")
        def taken():
            names = [item["fileName"] for item in self.ada.get("/uploads?through=drop-folder")["items"]]
            return {"archive.txt", "undated.txt"} <= {os.path.basename(name) for name in names}
        patiently(taken, "the drop folder")
        self.idle()
        self.archive = self.suggested(self.ada.get("/articles?q=customs")["items"][0]["id"])

    def drop(self, name, text):
        with open(os.path.join(self.app.imports, name), "w", encoding="utf-8") as file:
            file.write(text)

    def metadata(self):
        self.ana.changed("PATCH", f"/articles/{self.bus}", {
            "title": "County gives away school buses", "byline": "Berit Nes, Tor Lie", "outlet": "Inland Times",
            "publishedOn": "2025-04-03", "modifiedOn": "2025-04-04", "section": "Schools", "language": "en",
            "canonicalUrl": "https://inland.example/buses", "origin": "County office"})
        self.ana.changed("PATCH", f"/articles/{self.wire}", {"outlet": "Sundhaven Courier"})
        self.ben.changed("PATCH", f"/articles/{self.visible}", {"byline": None, "section": "The islands"})
        self.ben.changed("PATCH", f"/articles/{self.garbled}", {"byline": "Jürgen Müßig"})

    def reading(self):
        of = f"/articles/{self.quay}/versions/1/reading"
        segments = {segment["text"]: segment for segment in self.ana.get(of)["segments"]}
        place = lambda begins: "{begin}-{end}".format(
            **next(segment for text, segment in segments.items() if text.startswith(begins)))
        blocks = f"/articles/{self.quay}/versions/1/blocks/"
        self.ana.changed("PUT", blocks + place("Advertisement"), {"role": "boilerplate"}, of)
        self.ana.changed("PUT", blocks + place("The board meets"), {"role": "boilerplate"}, of)
        self.ben.changed("DELETE", blocks + place("The board meets"), None, of)
        self.ben.changed("PUT", blocks + place("Deputy mayor"), {"role": "main"}, of)
        self.ben.changed("PUT", f"/articles/{self.german}/versions/1/letters", {"repaired": True},
                         f"/articles/{self.german}/versions/1/reading")

    def suggestion(self, article, words):
        for item in self.ana.get(f"/articles/{article}/suggestions")["items"]:
            if words in item["quote"]:
                return item
        raise SystemExit(f"No suggestion has “{words}” in article {article}: "
                         + json.dumps(self.ana.get(f"/articles/{article}/suggestions"), ensure_ascii=False))

    def accept(self, who, article, words):
        return who.post(f"/articles/{article}/suggestions/{self.suggestion(article, words)['id']}/acceptance")["id"]

    def suggestions(self):
        self.eleven = self.accept(self.ana, self.quay, ELEVEN[:30])
        edited = self.suggestion(self.quay, FERRY[:30])
        self.ferry = self.ana.post("/claims", {
            "statement": "The ferry berth at Sundhaven stays open all summer.", "suggestionId": edited["id"],
            "chain": ["Harbour board", "Northwire"], "cue": "said"})["id"]
        corrected = self.suggestion(self.quay, BOATS[:30])
        self.ben.form(f"/suggestions/{corrected['id']}/correction", quote=BOATS, kind="direct", cue="said",
                      speakerMention="Ruben Aas", chain="Fishing cooperative")
        self.boats = self.suggestion(self.quay, BOATS[:30])["claimId"]
        self.forty = self.accept(self.ben, self.quay, "forty percent")
        self.lamp = self.accept(self.ben, self.visible, "The lamp has burned")
        again = self.suggestion(self.wire, "ninety thousand")
        self.ana.post(f"/articles/{self.wire}/suggestions/{again['id']}/dismissal")
        self.ana.post(f"/articles/{self.wire}/suggestions/{again['id']}/reopening")
        self.passengers = self.accept(self.ana, self.wire, "ninety thousand")
        batteries = self.suggestion(self.wire, "batteries")
        self.ben.post(f"/articles/{self.wire}/suggestions/{batteries['id']}/dismissal")
        self.late = self.accept(self.ben, self.german, "das viel zu")
        self.tags = self.accept(self.ben, self.told, "Nine out of ten")
        self.roof = self.accept(self.ana, self.mill, "The roof was gone")

    def claim(self, who, article, quote, statement, **linked):
        return who.post("/claims", {"statement": statement, "articleId": article, "quote": quote, **linked})["id"]

    def claims(self):
        self.crowns = self.claim(self.ana, self.quay, CROWNS, "Rebuilding the quay wall costs 3.2 million crowns.",
                                 kind="indirect", cue="told", speakerMention="The port authority",
                                 chain=["Port authority", "Kystposten"])
        self.may = self.claim(self.ana, self.quay, MAY, "The board meets again in the first week of May.", kind="own")
        self.cranes = self.claim(self.ben, self.quay, CRANES, "The shipyard lends two cranes for nothing.", kind="mixed",
                                 outletName="Kystposten")
        self.aground = self.claim(self.ben, self.visible, "no ship had run aground near Gullholm in those forty years",
                                  "No ship has run aground near Gullholm since 1985.")
        self.shrimp = self.claim(self.ana, self.wire, "the line would cross the best shrimp grounds",
                                 "The ferry line crosses the best shrimp grounds.", speakerMention="Ruben Aas")
        self.toll = self.claim(self.ana, self.told, "the office had lost a million crowns to unpaid tolls",
                               "The road office lost a million crowns to unpaid tolls.")
        self.kilo = self.claim(self.ben, self.letter, "We sell a kilo for less than it costs us",
                               "Salmon sells for less than it costs to farm.", kind="direct")
        self.ana.post(f"/claims/{self.aground}/appearances", {
            "articleId": self.wire, "quote": "the ships would run on batteries alone", "kind": "indirect"})
        removed = self.ana.post(f"/claims/{self.shrimp}/appearances", {
            "articleId": self.quay, "quote": "Fishers doubt it", "kind": "own"})["appearances"]
        self.ana.changed("DELETE", f"/appearances/{removed[-1]['id']}")
        self.ana.changed("PATCH", f"/claims/{self.kilo}", {"status": "dropped"})
        self.ben.changed("PATCH", f"/claims/{self.toll}", {
            "statement": "The road office lost a million crowns to tolls that nobody paid."})

    def speakers(self):
        speaker = lambda who, name, kind, description=None, *aliases: who.post("/speakers", {
            "name": name, "kind": kind, "description": description, "aliases": list(aliases)})["id"]
        self.mara = speaker(self.ana, "Mara Lindqvist", "person", "Heads the harbour board", "M. Lindqvist", "Lindqvist")
        authority = speaker(self.ana, "Port Authority of Sundhaven", "government", None, "Port authority")
        cooperative = speaker(self.ben, "Fishing Cooperative", "organisation", "Since 1921")
        speaker(self.ben, "Fishers of the sound", "group")
        speaker(self.ben, "A spokesman of the road office", "anonymous")
        ruben = speaker(self.ben, "Ruben Ås", "person", None, "Ruben Aas")
        self.eda.changed("PUT", f"/speakers/{cooperative}", {
            "name": "Fishing Cooperative of Sundhaven", "kind": "organisation", "description": "Founded in 1921",
            "aliases": ["Fishing Cooperative", "The cooperative"]})
        self.link(self.ana, self.eleven, self.mara)
        self.link(self.ana, self.ferry, self.mara)
        self.link(self.ben, self.boats, ruben)
        self.link(self.ben, self.crowns, authority)

    def link(self, who, claim, speaker):
        path = f"/appearances/{who.get(f'/claims/{claim}')['appearances'][0]['id']}"
        stored = who.get(path)
        who.changed("PUT", path, {
            "kind": stored["kind"], "cue": stored.get("cue"), "speakerMention": stored.get("speakerMention"),
            "speakerId": speaker, "outletName": stored.get("outlet"), "chain": stored["chain"]})

    def newer_versions(self):
        self.bring(self.ana, {"quay-wall-later.html": quay("2025-03-12T09:05:00+01:00", QUAY_SECOND)})
        placements = f"/articles/{self.quay}/versions/2/placements"
        patiently(lambda: len(self.ana.get(placements)) == 7, "placements")
        of = lambda claim: next(each for each in self.ana.get(placements) if each["claimId"] == claim)
        decide = lambda who, claim, **decision: who.post(f"{placements}/{of(claim)['id']}/decision", decision)
        decide(self.ana, self.ferry, decision="confirm")
        decide(self.ben, self.boats, decision="gone")
        decide(self.ben, self.may, decision="place", quote="When the members come together the next time")
        decide(self.ben, self.cranes, decision="gone")
        reopened = of(self.cranes)
        self.ben.post(f"{placements}/{reopened['id']}/reopening", tag=f'"{reopened["version"]}"')
        self.bring(self.ben, {"bridge-toll-later.txt": BRIDGE_LATER}, versionOf=self.told)
        self.ana.post(f"/articles/{self.mill_later}/joining", {"articleId": self.mill})
        self.suggested(self.mill)
        patiently(lambda: len(self.ana.get(f"/articles/{self.mill}/versions/2/placements")) == 1, "placements")
        self.ben.post(f"/articles/{self.numbers}/joining", {"articleId": self.archive})
        self.ben.post(f"/articles/{self.numbers}/separation")
        self.suggested(self.numbers)

    def evidence_and_verdicts(self):
        ratings = [(self.eleven, "true"), (self.lamp, "mostly-true"), (self.ferry, "misleading"),
                   (self.passengers, "mostly-false"), (self.forty, "false"), (self.boats, "unproven"),
                   (self.may, "not-checkable"), (self.late, "false")]
        for claim, rating in ratings:
            beside = rating in ("unproven", "not-checkable")
            evidence = [] if beside else [self.link_evidence(self.ana, claim, rating)]
            self.in_force(claim, self.propose(self.ana, claim, rating, evidence))
        passage = self.ana.get(f"/articles/{self.wire}/text")
        begin = passage["rawText"].index("A new ferry line")
        self.ana.post(f"/claims/{self.passengers}/evidence", {
            "kind": "passage", "stance": "context", "note": "The operator's own announcement.",
            "versionId": passage["versionId"], "begin": begin, "end": begin + len("A new ferry line")})
        file = self.ben.called(multipart(f"{self.app.address}/api/v1/claims/{self.eleven}/evidence",
                                         {"survey.txt": "Survey of the quay wall: 11.2 centimetres, 4 March 2025.\n"},
                                         {"part": "file", "stance": "supports", "note": "The survey itself."}))[0]
        withdrawn = self.link_evidence(self.ben, self.eleven, "a rumour")
        self.ben.changed("POST", f"/evidence/{withdrawn}/withdrawal", None, f"/evidence/{withdrawn}")
        self.ana.changed("PUT", f"/evidence/{file['id']}/assessment", {
            "stance": "supports", "note": "The survey that the board had before it."}, f"/evidence/{file['id']}")
        corrected = self.ana.get(f"/claims/{self.late}/verdicts")["items"][0]["id"]
        evidence = [self.link_evidence(self.ben, self.late, "a later report")]
        self.in_force(self.late, self.propose(self.ben, self.late, "mostly-true", evidence, replacesId=corrected,
                                              whatChanged="The municipality has published the building log."), self.ana)
        waiting = self.ana.get(f"/claims/{self.lamp}/verdicts")["items"][0]["id"]
        self.propose(self.ana, self.lamp, "true", [self.link_evidence(self.ana, self.lamp, "the logbook")],
                     replacesId=waiting, whatChanged="The logbook has been found.")
        self.propose(self.ana, self.toll, "unproven", [])
        back = self.propose(self.ana, self.tags, "not-checkable", [])
        self.ben.changed("POST", f"/verdicts/{back}/sending-back", {"reason": "The office publishes the share."},
                         f"/verdicts/{back}")
        self.ana.changed("PATCH", f"/claims/{self.passengers}", {
            "statement": "The ferry company expects ninety thousand passengers in its first year."})

    def link_evidence(self, who, claim, what):
        return who.post(f"/claims/{claim}/evidence", {
            "kind": "link", "stance": "contradicts" if what == "false" else "supports", "note": f"It tells of {what}.",
            "url": f"https://evidence.example/{what.replace(' ', '-')}", "seenOn": "2025-06-15"})["id"]

    def propose(self, who, claim, rating, evidence, **correction):
        return who.post(f"/claims/{claim}/verdicts", {
            "rating": rating, "rationale": f"What was found makes it {rating}.", "evidenceIds": evidence,
            **correction})["id"]

    def in_force(self, claim, verdict, by=None):
        (by or self.ben).changed("POST", f"/verdicts/{verdict}/sign-off", None, f"/verdicts/{verdict}")

    def deletions(self):
        for statement, restored in (("The ferry runs on batteries.", False), ("The ships run on batteries.", True)):
            claim = self.claim(self.ana, self.wire, "run on batteries alone", statement)
            self.eda.changed("DELETE", f"/claims/{claim}")
            if restored:
                self.eda.post(f"/claims/{claim}/restoration")
        self.ada.form(f"/people/{self.otto.get('/me')['id']}/disabling")

    def reports(self):
        self.ana.post("/reports", {"title": "The quay wall", "intro": "What was said of it in March 2025.",
                                   "claimIds": [self.eleven, self.ferry, self.forty]})
        self.eda.post("/reports", {"title": "All that is rated", "criteria": {"status": "rated"}})

    def queue(self):
        """Files that nobody has read yet when the server ends."""
        self.ana.bring({"waits-for-ana.txt": "Waits for ana\n\nThe pier is painted green, the town said.\n"})
        self.ben.bring({"waits-for-ben.txt": "Waits for ben\n\nThe buoy is back in its place, the town said.\n"})
        self.ben.bring({"cut-short.txt": "Cut short\n\nThe dredger leaves on Monday, the town said.\n"})
        self.ben.bring({"bridge-toll-once-more.txt": BRIDGE_LATER.replace("Almost nine", "Nearly nine")}, versionOf=self.told)
        rests = self.ana.bring({"rests.txt": "Rests\n\nThe kiosk stays shut, the town said.\n"})[0]["batch"]
        self.ana.api("PUT", f"/intake/batches/{rests}/pause")
        self.eda.api("PUT", "/intake/pause")
        cancelled = self.ana.bring({"cancelled.txt": "Cancelled\n\nThe fair is called off, the town said.\n"})[0]["batch"]
        self.ana.post(f"/intake/batches/{cancelled}/cancellation")

    # What it answers

    def answers(self):
        """Everything that has a number, as the API tells it. Not what is worked out anew each time: suggestions that
        nobody decided, the reading view, sentences."""
        for article in self.numbers_of("/articles"):
            self.suggested(article)
        paths = []
        def whole(path, *parts):
            paths.extend([path, *(path + part for part in parts)])
        for article in self.numbers_of("/articles"):
            whole(f"/articles/{article}", "/history?size=200", "/versions", "/suggestions?state=accepted&size=200",
                  "/suggestions?state=dismissed&size=200")
            for version in self.ada.get(f"/articles/{article}/versions"):
                whole(f"/articles/{article}/versions/{version['number']}", "/text", "/placements")
        for claim in self.numbers_of("/claims"):
            whole(f"/claims/{claim}", "/history?size=200", "/evidence", "/verdicts")
            paths.extend(f"/appearances/{each['id']}" for each in self.ada.get(f"/claims/{claim}")["appearances"])
            for evidence in self.ada.get(f"/claims/{claim}/evidence")["items"]:
                whole(f"/evidence/{evidence['id']}", "/history?size=200")
            for verdict in self.ada.get(f"/claims/{claim}/verdicts")["items"]:
                whole(f"/verdicts/{verdict['id']}", "/history?size=200")
        for claim in (each["id"] for each in self.ada.get("/claims?status=deleted&size=200")["items"]):
            paths.append(f"/claims/{claim}/history?size=200")
        for speaker in self.numbers_of("/speakers"):
            whole(f"/speakers/{speaker}", "/history?size=200")
        paths.extend(f"/reports/{report}" for report in self.numbers_of("/reports"))
        under_way = ("queued", "reading")
        paths.extend(f"/uploads/{upload['id']}" for upload in self.ada.get("/uploads?size=200")["items"]
                     if upload["state"] not in under_way)
        paths.extend(["/claims?status=deleted", "/claims?size=200&sort=created", "/speakers?size=200",
                      "/verdicts/awaiting-sign-off"])
        return [(path, self.lasting(self.ada.get(path))) for path in paths]

    def numbers_of(self, path):
        return sorted(each["id"] for each in self.ada.get(path + "?size=200")["items"])

    def lasting(self, answer):
        if isinstance(answer, list):
            return [self.lasting(each) for each in answer]
        if not isinstance(answer, dict):
            return answer
        left_out = ("mainText", "explanation", "complete")
        return {name: self.lasting(value) for name, value in answer.items() if name not in left_out}


# What is kept

def as_if_killed(version):
    """What a killed process leaves behind: a text without suggestions, a file taken by a node that is no more."""
    return [f"delete from suggestion where article_version_id = {version}",
            f"delete from suggestion_run where article_version_id = {version}",
            "update intake_item set state = 'reading', attempts = 1, taken_by = 'a-node-that-is-no-more',"
            " lease_until = timestamp '2026-01-01 00:00:00', version = version + 1 where file_name = 'cut-short.txt'"]


def h2(app, data, statements):
    jar = glob.glob(os.path.join(app, "lib", "main", "com.h2database.h2-*.jar"))[0]
    file = os.path.join(data, "database", "claimtrail")
    script = os.path.join(os.path.dirname(data), "killed.sql")
    with open(script, "w", encoding="utf-8") as text:
        text.write(";\n".join([*statements, "shutdown compact;\n"]))
    subprocess.run(["java", "-cp", jar, "org.h2.tools.RunScript", "-url", f"jdbc:h2:file:{file}", "-user", "",
                    "-script", script], check=True)
    with open(file + ".mv.db", "rb") as database:
        return database.read()


def postgresql(options, statements):
    host, port = options.postgresql.split(":")
    there = ["--host", host, "--port", port, "--username", options.user]
    environment = {**os.environ, "PGPASSWORD": options.password}
    subprocess.run(["psql", *there, "--quiet", "--set", "ON_ERROR_STOP=1", "--command", ";".join(statements),
                    "claimtrail"], check=True, env=environment)
    dump = subprocess.run(["pg_dump", *there, "--no-owner", "--no-privileges", "--inserts", "--rows-per-insert", "50",
                           "claimtrail"], check=True, env=environment, stdout=subprocess.PIPE).stdout
    return b"\n".join(line for line in dump.split(b"\n") if not line.startswith(b"\\"))


def keep_originals(data, out):
    """The same files, whatever the database."""
    kept = os.path.join(out, "originals.zip")
    files = {}
    for path in sorted(glob.glob(os.path.join(data, "originals", "??", "??", "*"))):
        with open(path, "rb") as file:
            files[os.path.relpath(path, data).replace(os.sep, "/")] = file.read()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    with open(kept, "wb") as archive:
        archive.write(buffer.getvalue())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--app", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--postgresql", metavar="HOST:PORT")
    parser.add_argument("--user", default="postgres")
    parser.add_argument("--password", default="")
    options = parser.parse_args()
    kind = "postgresql" if options.postgresql else "h2"
    settings = [] if kind == "h2" else [
        f"-Dquarkus.datasource.jdbc.url=jdbc:postgresql://{options.postgresql}/claimtrail",
        f"-Dquarkus.datasource.username={options.user}", f"-Dquarkus.datasource.password={options.password}"]
    folder = tempfile.mkdtemp(prefix="database-of-0.1.0-")
    data = os.path.join(folder, "data")
    imports = os.path.join(folder, "imports")
    os.makedirs(imports)
    os.makedirs(options.out, exist_ok=True)
    app = App(options.app, data, imports, settings)
    desk = Desk(app)
    try:
        app.start("-Dclaimtrail.intake.workers=1", "-Dclaimtrail.imports-interval=1s")
        desk.work()
        waiting = desk.ada.get(f"/articles/{desk.waiting}")["versionId"]
        app.stop()
        app.bring_by_command("by-command.txt",
                             "By command\n\nThe tide gauge works again, the coastal administration said.\n")
        app.start("-Dclaimtrail.intake.workers=0", "-Dclaimtrail.imports-interval=off")
        desk.queue()
        answers = desk.answers()
    finally:
        app.stop()
    killed = as_if_killed(waiting)
    database = h2(options.app, data, killed) if kind == "h2" else postgresql(options, killed)
    name = "claimtrail.mv.db.gz" if kind == "h2" else "postgresql.sql.gz"
    with open(os.path.join(options.out, name), "wb") as file:
        file.write(gzip.compress(database, mtime=0))
    with open(os.path.join(options.out, f"answers-{kind}.jsonl"), "w", encoding="utf-8", newline="\n") as file:
        for path, answer in answers:
            file.write(json.dumps({"path": path, "answer": answer}, ensure_ascii=False) + "\n")
    keep_originals(data, options.out)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
