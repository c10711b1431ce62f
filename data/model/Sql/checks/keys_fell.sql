-- severity: error
-- en: A table keeps, from one release to the next, the share of its keys that its package demands; as many other rows are not the same register.
-- fr: Une table garde, d’une version publiée à l’autre, la part de ses clés que son paquet exige ; autant d’autres lignes ne font pas le même registre.
-- nl: Een tabel behoudt van de ene gepubliceerde versie tot de volgende het deel van haar sleutels dat haar pakket eist; evenveel andere rijen zijn niet hetzelfde register.
-- de: Eine Tabelle behält von einer veröffentlichten Fassung zur nächsten den Anteil ihrer Schlüssel, den ihr Paket verlangt; ebenso viele andere Zeilen sind nicht dasselbe Register.
select
    previous.resource,
    null::varchar as row_key,
    previous.package_name,
    previous.keys_before,
    previous.keys_gone,
    packages.max_fall_share,
from typed.previous_keys as previous
inner join typed.packages as packages using (package_name)
where previous.keys_gone > previous.keys_before * packages.max_fall_share
