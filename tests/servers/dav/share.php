<?php
// A public share as Nextcloud serves it, on the library that Nextcloud itself uses (sabre/dav), for the tests:
//
//   SHARE_FOLDER=… SHARE_TOKEN=… php -S 127.0.0.1:PORT share.php
//
// /drop/     may only be written to: PUT alone, a name that is taken gets " (2)"; with "X-Hash: sha256" the answer
//            carries the hash of what was stored (apps/dav: FilesDropPlugin, Connector/Sabre/File)
// /silent/   the same without a hash, as older servers and other products have it
// /open/     may be read and written
//
// Each takes Basic authentication with the share's token for a name and no password.
error_reporting(E_ALL & ~E_DEPRECATED);  // the library is older than the PHP that Debian pairs it with
ini_set('display_errors', '0');
require_once 'Sabre/autoload.php';

use Sabre\DAV;
use Sabre\HTTP;

[, $share] = explode('/', $_SERVER['REQUEST_URI']);
$shares = ['drop', 'silent', 'open'];
$user = $_SERVER['PHP_AUTH_USER'] ?? '';
if (!in_array($share, $shares, true) || !hash_equals(getenv('SHARE_TOKEN'), $user)) {
    header('WWW-Authenticate: Basic realm="share"');
    http_response_code(401);
    return;
}
$folder = getenv('SHARE_FOLDER');
if ($share !== 'open') {
    if ($_SERVER['REQUEST_METHOD'] !== 'PUT') {
        http_response_code(405);  // "Only PUT is allowed on files drop"
        return;
    }
    $name = basename(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
    [$stem, $end] = [pathinfo($name, PATHINFO_FILENAME), pathinfo($name, PATHINFO_EXTENSION)];
    for ($number = 2; file_exists("$folder/$name"); $number++) {
        $name = "$stem ($number).$end";
    }
    $_SERVER['REQUEST_URI'] = "/$share/" . rawurlencode($name);
}
$server = new DAV\Server(new DAV\FS\Directory($folder));
$server->setBaseUri("/$share/");
if ($share === 'drop' && ($_SERVER['HTTP_X_HASH'] ?? '') === 'sha256') {
    $server->subscribeEvent('afterCreateFile', function ($path) use ($folder) {
        header('X-Hash-SHA256: ' . hash_file('sha256', "$folder/" . basename($path)));
    });
}
$server->exec();
