using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Hosting;

/// <summary>The web server around the site: where it listens, which warehouse it reads, what happens when something breaks.</summary>
public static class DashboardServer
{
    /// <summary>This machine only: whoever wants more says so with --urls.</summary>
    public const string DefaultAddress = "http://127.0.0.1:8080";

    /// <summary>Scheme and host by which readers know the site, where a request does not tell: behind a proxy, or on paper. An empty one says that nobody knows.</summary>
    public const string PublicUrl = "public-url";

    private const int LongestRequestLine = 4096;

    private static readonly Action<ILogger, string, Exception?> AtWork =
        LoggerMessage.Define<string>(LogLevel.Information, new(2, nameof(AtWork)), "what needs no compiler is read at each request from {WorkingCopy}");

    private static readonly Action<ILogger, string, Exception> Failed =
        LoggerMessage.Define<string>(LogLevel.Error, new(1, nameof(Failed)), "no answer to {Address}");

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
        });
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(5));
        OpenApi.Add(builder.Services);
        builder.Logging.AddSimpleConsole(options => options.SingleLine = true);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

        var time = clock ?? TimeProvider.System;
        var app = builder.Build();
        ReleaseStore store = new(WarehousePlace.Find(app.Configuration), time);
        var workingCopy = WorkingCopy.Find(app.Environment);
        if (workingCopy is not null)
        {
            AtWork(app.Logger, workingCopy.Root, null);
            SqlText.SourceFolder = workingCopy.Folder("dashboard", "findings");
        }

        Site site = new(store, topics, time, workingCopy, PublicUrlOf(app.Configuration));
        app.Lifetime.ApplicationStopped.Register(site.Dispose);
        SharedData shared = new(topics);
        app.Use((context, next) => Guard(context, next, site, shared, app.Logger));
        app.UseRouting();
        Routes.Map(app, site, topics);
        return app;
    }

    /// <summary>Without a slash at its end; what is no address of the web is refused before anything is printed with it.</summary>
    private static string? PublicUrlOf(IConfiguration configuration) => configuration[PublicUrl] switch
    {
        null => null,
        "" => "",
        var told when IsPublicUrl(told) => told.TrimEnd('/'),
        var told => throw new ArgumentException($"--{PublicUrl} is an address such as https://example.org, and not '{told}'", nameof(configuration)),
    };

    internal static bool IsPublicUrl(string told) =>
        Uri.TryCreate(told, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.Query.Length == 0 && address.Fragment.Length == 0;

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
            Failed(log, context.Request.Path, bug);
            context.Response.Clear();
            Protect();
            await site.Trouble(context, Problem.Bug);
            return;
        }

        if (!context.Response.HasStarted && context.Response.ContentLength is null && ProblemOf(context.Response) is { } problem)
            await site.Trouble(context, problem);

        void Protect()
        {
            Security.Protect(context.Response, site.StyleSheet);
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
