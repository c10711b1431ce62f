using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Findings.Asking;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Primitives;
using Prometheus;

namespace Analytics.Dashboard.Hosting;

/// <summary>The web server around the site: where it listens, which warehouse it reads, what happens when something breaks.</summary>
public static class DashboardServer
{
    /// <summary>This machine only: whoever wants more says so with --urls.</summary>
    public const string DefaultAddress = "http://127.0.0.1:8080";

    /// <summary>How a program that was started wrongly ends.</summary>
    public const int Usage = 64;

    /// <summary>Exit code where another program listens on the address.</summary>
    public const int Taken = 69;

    /// <summary>Asked by machines that know the site by its address, and that are told of no address.</summary>
    private static readonly string[] SignsOfLife = ["/healthz", "/readyz", "/metrics"];

    private const string RequestId = "X-Request-Id";

    private const int LongestRequestLine = 4096;

    /// <summary>Who does not take even so much is let go: a modem took 4 kilobytes a second.</summary>
    private static readonly MinDataRate _slowestReader = new(bytesPerSecond: 4096, gracePeriod: TimeSpan.FromSeconds(10));

    /// <summary>
    /// Of one connection, in bytes. The system would take megabytes of each reader who does not read, and to the server what the system took counts as read: he
    /// would be let go after ten minutes and not within two.
    /// </summary>
    private const int MostOnItsWay = 128 << 10;

    /// <summary>What was begun when the end was asked for is finished, and nothing begun any more.</summary>
    private static readonly TimeSpan _toFinish = TimeSpan.FromSeconds(30);

    private static readonly Action<ILogger, string, Exception?> AtWork =
        LoggerMessage.Define<string>(LogLevel.Information, new(2, nameof(AtWork)), "what needs no compiler is read at each request from {WorkingCopy}");

    private static readonly Action<ILogger, string, Exception> Failed =
        LoggerMessage.Define<string>(LogLevel.Error, new(1, nameof(Failed)), "no answer to {Address}");

    /// <summary>What an entry of the log knows of the request.</summary>
    private static readonly Func<ILogger, string, IDisposable?> Asked = LoggerMessage.DefineScope<string>("RequestId:{RequestId}");

    public static WebApplication Create(string[] args, IReadOnlyList<Topic> topics, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestLineSize = LongestRequestLine;
            options.Limits.MaxRequestBodySize = 0;
            options.Limits.MinResponseDataRate = _slowestReader;
        });
        builder.WebHost.UseSockets(options => options.CreateBoundListenSocket = address =>
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(address);
            socket.SendBufferSize = MostOnItsWay;
            return socket;
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = _toFinish);
        var around = Surroundings.Read(builder.Configuration);
        OpenApi.Add(builder.Services, around.PathBase);
        builder.Logging.ClearProviders();
        if (around.IsLogJson)
            builder.Logging.AddJsonConsole(Lines);
        else
            builder.Logging.AddSimpleConsole(options => options.SingleLine = true);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // It would begin a trace and a scope at each request; what it would say of one that failed the guard says.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        var time = clock ?? TimeProvider.System;
        var app = builder.Build();
        ReleaseStore store = new(WarehousePlace.Find(app.Configuration), time);
        var workingCopy = WorkingCopy.Find(app.Environment);
        if (workingCopy is not null)
        {
            AtWork(app.Logger, workingCopy.Root, null);
            SqlText.SourceFolder = workingCopy.Folder("dashboard", "findings");
        }

        Site site = new(store, topics, time, around, workingCopy);
        store.Watch();
        var warming = around.IsWarm && workingCopy is null ? new Warming(site, topics, app.Logger) : null;
        app.Lifetime.ApplicationStarted.Register(() => warming?.Start(Listening(app)));
        app.Lifetime.ApplicationStopping.Register(() => warming?.Dispose());
        app.Lifetime.ApplicationStopped.Register(site.Dispose);
        SharedData shared = new(topics);
        HouseMetrics metrics = new(store, site.Cache, () => warming?.Left ?? 0, time);
        app.Use(metrics.Time);
        Receive(app, around);
        app.Use(site.AnswerAskedBefore);
        app.Use((context, next) => Guard(context, next, site, shared, app.Logger));
        app.UseRouting();
        Routes.Map(app, site, topics);
        app.MapMetrics(HouseMetrics.Address, metrics.Gathered);
        return app;
    }

    /// <summary>As a reader on this machine would say it: who listens on every address of it is found at its own.</summary>
    private static string Listening(WebApplication app) =>
        app.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).TrimEnd('/');

    /// <summary>An entry a line, with the id of the request and whatever else is known of where it was written.</summary>
    private static void Lines(JsonConsoleFormatterOptions options)
    {
        options.IncludeScopes = true;
        options.UseUtcTimestamp = true;
        options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
    }

    /// <summary>What a named proxy says of the reader is believed, and of nobody else anything; a host that was not allowed gets no page.</summary>
    private static void Receive(WebApplication app, Surroundings around)
    {
        if (around.IsBehindProxy)
            app.UseForwardedHeaders(Forwarded(around));
        if (around.AllowedHosts.Count > 0)
            app.Use((context, next) => Admit(context, next, [.. around.AllowedHosts.Select(host => new StringSegment(host))]));
        if (around.PathBase.Length > 0)
            app.UsePathBase(around.PathBase);
    }

    /// <summary>After a proxy has told which host its reader asked for.</summary>
    private static Task Admit(HttpContext context, RequestDelegate next, IList<StringSegment> hosts) =>
        SignsOfLife.Contains(context.Request.Path.Value) || HostString.MatchesAny(context.Request.Host.Value, hosts)
            ? next(context)
            : Sending.Send(context, Reply.Text("text/plain; charset=utf-8", "No site of that name is served here.\n", StatusCodes.Status400BadRequest), null, Sending.Never);

    private static ForwardedHeadersOptions Forwarded(Surroundings around)
    {
        // However many of them stand in a row.
        ForwardedHeadersOptions options = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in around.Proxies)
            options.KnownProxies.Add(proxy);
        foreach (var network in around.ProxyNetworks)
            options.KnownIPNetworks.Add(network);
        return options;
    }

    /// <summary>Headers on every answer; a page for what no route answered; and for a bug a page that leaks nothing, with the rest in the log.</summary>
    private static async Task Guard(HttpContext context, RequestDelegate next, Site site, SharedData shared, ILogger log)
    {
        Protect();
        if (HttpMethods.IsOptions(context.Request.Method) && shared.Holds(context.Request))
        {
            SharedData.AnswerPreflight(context.Response);
            return;
        }

        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception bug) when (!context.Response.HasStarted)
        {
            using (Asked(log, context.TraceIdentifier))
                Failed(log, context.Request.Path, bug);
            context.Response.Clear();
            Protect();
            // By which its line in the log is found.
            context.Response.Headers[RequestId] = context.TraceIdentifier;
            await site.Trouble(context, Problem.Bug);
            return;
        }

        if (!context.Response.HasStarted && context.Response.ContentLength is null && ProblemOf(context.Response) is { } problem)
            await site.Trouble(context, problem);

        void Protect()
        {
            Security.Protect(context, site.Policy);
            if (shared.Holds(context.Request))
                SharedData.Allow(context.Response);
        }
    }

    private static Problem? ProblemOf(HttpResponse response) => response.StatusCode switch
    {
        StatusCodes.Status404NotFound => Problem.NotFound,
        StatusCodes.Status405MethodNotAllowed => Problem.WrongMethod,
        _ => null,
    };
}
