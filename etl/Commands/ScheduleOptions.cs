using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using Analytics.Data.Languages;
using Analytics.Etl.Fetching;
using Analytics.Etl.Scheduling;
using Analytics.Etl.Telling;
using MimeKit;

namespace Analytics.Etl.Commands;

/// <summary>The words of `analytics schedule`, and what is made of them. Whatever cannot be meant is refused before the first run.</summary>
internal sealed class ScheduleOptions
{
    public readonly Option<string?> Cron = new("--cron") { Description = "minute, hour, day of month, month and day of week of each run", HelpName = "\"0 5 * * *\"" };

    public readonly Option<string> Timezone = new("--timezone") { Description = "on whose clocks", HelpName = "ZONE", DefaultValueFactory = _ => "Europe/Brussels" };

    public readonly Option<bool> Once = new("--once") { Description = "run once, now, and end with the exit code of the refresh" };

    public readonly Option<DirectoryInfo> Sources = Places.Sources();

    public readonly Option<DirectoryInfo> Warehouse = Places.Warehouse();

    public readonly Option<string[]> From = new("--from")
    {
        Description = "a package (zip, or its datapackage.json) that is fetched into the sources before each run; for several said several times",
        HelpName = "URL=PACKAGE",
    };

    public readonly Option<string[]> Sha256 = new("--sha256") { Description = "the checksum that what is fetched must have", HelpName = "HEX=PACKAGE" };

    public readonly Option<bool> AllowHttp = new("--allow-http") { Description = "fetch by http, too, where anybody on the way can change what comes" };

    public readonly Option<bool> StaleOk = new("--stale-ok") { Description = "go on with the last good package where a new one cannot be had" };

    public readonly Option<long> FetchLimit = new("--fetch-limit") { Description = "the most bytes of a package, sent and unpacked", HelpName = "BYTES", DefaultValueFactory = _ => FetchLimits.Usual.Bytes };

    public readonly Option<int> FetchTime = new("--fetch-time") { Description = "the most time for a package", HelpName = "SECONDS", DefaultValueFactory = _ => (int)FetchLimits.Usual.Total.TotalSeconds };

    public readonly Option<int> Settle = new("--settle") { Description = "how long files must hold still before a run", HelpName = "SECONDS", DefaultValueFactory = _ => 5 };

    public readonly Option<int> Retries = new("--retries")
    {
        Description = "how often a run tries again, after 1, 2, 4, 8 … minutes, what may come right by itself",
        HelpName = "N",
        DefaultValueFactory = _ => 4,
    };

    public readonly Option<string?> Hook = new("--hook") { Description = "a command for the shell after each run; reads the report as JSON, with OUTCOME, RELEASE_ID, EXIT_CODE and RUN_ID in its environment", HelpName = "COMMAND" };

    public readonly Option<int> HookLimit = new("--hook-limit") { Description = "when the hook is ended", HelpName = "SECONDS", DefaultValueFactory = _ => 60 };

    public readonly Option<string[]> MailTo = new("--mail-to") { Description = "to whom a mail goes after a run; for several said several times", HelpName = "ADDRESS" };

    public readonly Option<string?> MailFrom = new("--mail-from") { Description = "from whom", HelpName = "ADDRESS" };

    public readonly Option<string?> Smtp = new("--smtp") { Description = $"the server of mail; its login comes from {MailRoute.UserVariable} and {MailRoute.PasswordVariable}", HelpName = "HOST:PORT" };

    public readonly Option<string> Lang = new("--lang") { Description = "the language of the mail", HelpName = "fr|nl|de|en", DefaultValueFactory = _ => Language.En.Code };

    public readonly Option<string[]> Tell = new("--tell")
    {
        Description = $"which runs are told by mail, by commas: {string.Join(", ", Tellable.Words)}; else all but nothing_new",
        HelpName = "OUTCOME,…",
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };

    public readonly Option<string> Log = new("--log") { Description = "lines for a person, or one JSON object each", HelpName = "text|json", DefaultValueFactory = _ => "text" };

    public readonly Option<string[]> Retire = RefreshOptions.Retire();

    public readonly Option<bool> Synthetic = RefreshOptions.Synthetic();

    public readonly Option<TimeSpan> StageLimit = RefreshOptions.StageLimit();

    public readonly Option<int> Keep = Places.Keep();

    public void AddTo(Command command)
    {
        Lang.AcceptOnlyFromAmong([.. Language.All.Select(each => each.Code)]);
        Log.AcceptOnlyFromAmong("text", "json");
        foreach (Option option in (Option[])[Cron, Timezone, Once, Sources, Warehouse, From, Sha256, AllowHttp, StaleOk, FetchLimit, FetchTime, Settle, Retries, Hook, HookLimit, MailTo, MailFrom, Smtp, Lang, Tell, Log, Retire, Synthetic, StageLimit, Keep])
            command.Options.Add(option);
        command.Validators.Add(RequireTimes);
        command.Validators.Add(RequireRemotes);
        RequireNumbers();
        command.Validators.Add(RequireMail);
    }

    public TimeZoneInfo ZoneOf(ParseResult parsed) => TimeZoneInfo.FindSystemTimeZoneById(parsed.GetRequiredValue(Timezone));

    public FetchLimits LimitsOf(ParseResult parsed) =>
        FetchLimits.Usual with { Bytes = parsed.GetValue(FetchLimit), Total = TimeSpan.FromSeconds(parsed.GetValue(FetchTime)) };

    public IReadOnlyList<RemotePackage> RemotesOf(ParseResult parsed)
    {
        var sums = (parsed.GetValue(Sha256) ?? []).Select(text => text.Split('=', 2)).ToDictionary(parts => parts[1], parts => parts[0]);
        return [.. (parsed.GetValue(From) ?? []).Select(text => RemotePackage.Parse(text, parsed.GetValue(AllowHttp), out _)!).Select(remote => remote with { Sha256 = sums.GetValueOrDefault(remote.Name) })];
    }

    public MailRoute? RouteOf(ParseResult parsed, NetworkCredential? login)
    {
        if (parsed.GetValue(MailTo) is not { Length: > 0 } to)
            return null;
        var (host, port) = HostAndPort(parsed.GetValue(Smtp)!)!.Value;
        return new([.. to.Select(MailboxAddress.Parse)], MailboxAddress.Parse(parsed.GetValue(MailFrom)!), host, port, login);
    }

    private void RequireTimes(CommandResult result)
    {
        if (result.GetValue(Cron) is null && !result.GetValue(Once))
            result.AddError("say --cron \"0 5 * * *\" for a schedule, or --once for one run now");
        if (result.GetValue(Timezone) is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            result.AddError($"--timezone {zone}: no such zone; a name such as Europe/Brussels was expected");
    }

    private void RequireRemotes(CommandResult result)
    {
        List<string> names = [];
        foreach (var text in result.GetValue(From) ?? [])
        {
            if (RemotePackage.Parse(text, result.GetValue(AllowHttp), out var fault) is { } remote)
                names.Add(remote.Name);
            else
                result.AddError(fault!);
        }

        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1))
            result.AddError($"--from: two addresses for the package {twice.Key}");
        var sums = result.GetValue(Sha256) ?? [];
        foreach (var text in sums.Where(text => text.Split('=', 2) is not [{ Length: 64 } hex, var name] || !hex.All(char.IsAsciiHexDigit) || !names.Contains(name)))
            result.AddError($"--sha256 {text}: HEX=PACKAGE was expected, with 64 hexadecimal digits and a package of --from");
        if (sums.Select(text => text.Split('=').Last()).Distinct().Count() < sums.Length)
            result.AddError("--sha256: two checksums for one package");
    }

    private void RequireNumbers()
    {
        Require(FetchLimit, value => value > 0, "a number of bytes above 0");
        Require(FetchTime, value => value > 0, "a number of seconds above 0");
        Require(Settle, value => value is >= 0 and <= 3600, "a number of seconds from 0 to 3600");
        Require(Retries, value => value is >= 0 and <= BackOff.Most, $"a number from 0 to {BackOff.Most.ToString(CultureInfo.InvariantCulture)}");
        Require(HookLimit, value => value > 0, "a number of seconds above 0");

        static void Require<T>(Option<T> option, Func<T, bool> holds, string expected) => option.Validators.Add(result =>
        {
            if (result is { Implicit: false } && !holds(result.GetValueOrDefault<T>()!))
                result.AddError($"{option.Name}: {expected} was expected");
        });
    }

    private void RequireMail(CommandResult result)
    {
        var to = result.GetValue(MailTo) ?? [];
        foreach (var address in to.Append(result.GetValue(MailFrom)).OfType<string>().Where(address => !MailboxAddress.TryParse(address, out var read) || !read.Address.Contains('@', StringComparison.Ordinal)))
            result.AddError($"{address} is no address of mail");
        if (result.GetValue(Smtp) is { } smtp && HostAndPort(smtp) is null)
            result.AddError($"--smtp {smtp}: HOST:PORT was expected, such as smtp.example.org:587");
        if (to.Length > 0 != result.GetValue(MailFrom) is not null || to.Length > 0 != result.GetValue(Smtp) is not null)
            result.AddError("--mail-to, --mail-from and --smtp come together");
        foreach (var word in (result.GetValue(Tell) ?? []).Except(Tellable.Words))
            result.AddError($"--tell {word}: one of {string.Join(", ", Tellable.Words)} was expected");
    }

    private static (string Host, int Port)? HostAndPort(string text) =>
        text.LastIndexOf(':') is > 0 and var split && ushort.TryParse(text.AsSpan(split + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
            ? (text[..split].Trim('[', ']'), port)
            : null;
}
